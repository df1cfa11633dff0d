package org.stapel.service.store.wiring;

import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.env.Environment;
import org.stapel.service.store.Store;
import org.stapel.service.store.StoreRefused;
import org.stapel.service.store.mongo.MongoStore;
import org.stapel.service.store.sqlite.SqliteStore;

import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.Optional;

@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(StoreProperties.class)
class ConfigurationOfStore {
    @Bean
    @ConditionalOnMissingBean
    Store store(StoreProperties properties, Environment environment, SecureRandom random) {
        if (properties.uri().isPresent())
            return MongoStore.open(properties.uri().orElseThrow(), random);
        return SqliteStore.open(
                properties.file().map(Path::of).orElseGet(() -> inDataDirectory(environment)));
    }

    private static Path inDataDirectory(Environment environment) {
        return Optional.ofNullable(environment.getProperty("stapel.data"))
                .map(data -> Path.of(data, "store.db"))
                .orElseThrow(() ->
                        new StoreRefused(
                                "one of stapel.data, stapel.store.file and"
                                        + " stapel.store.uri must be set"));
    }

    @Bean
    HealthIndicator storeHealth(Store store) {
        return () -> (store.isReachable() ? Health.up() : Health.down()).build();
    }
}
