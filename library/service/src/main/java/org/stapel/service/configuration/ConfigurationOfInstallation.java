package org.stapel.service.configuration;

import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.context.properties.ConfigurationPropertiesBinding;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.env.Environment;
import org.stapel.service.store.Store;

import java.net.InetAddress;
import java.security.SecureRandom;
import java.time.InstantSource;
import java.util.Optional;

@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(InstallationProperties.class)
class ConfigurationOfInstallation {
    ConfigurationOfInstallation(InstallationProperties installation, Environment environment) {
        if (!installation.developmentMode()) return;
        var binder = Binder.get(environment);
        DevelopmentMode.require(
                installation.publicUrl(),
                Optional.ofNullable(binder.bind("server.address", InetAddress.class).orElse(null)),
                Optional.ofNullable(binder.bind("stapel.store.uri", String.class).orElse(null)));
    }

    @Bean
    @ConfigurationPropertiesBinding
    static PathIfGiven pathIfGiven() {
        return new PathIfGiven();
    }

    @Bean
    FixedPublicUrl fixedPublicUrl(Store store, InstallationProperties installation) {
        return FixedPublicUrl.of(store, installation.publicUrl());
    }

    @Bean
    @ConditionalOnMissingBean
    InstantSource clock() {
        return InstantSource.system();
    }

    @Bean
    @ConditionalOnMissingBean
    SecureRandom randomness() {
        return new SecureRandom();
    }
}
