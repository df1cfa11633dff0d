package org.stapel.verifier.trust.http;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.stapel.credential.fetch.ConfiguredOriginFetch;
import org.stapel.credential.fetch.Origin;
import org.stapel.credential.fetch.ResolveHost;

import java.net.URI;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Set;

import javax.net.ssl.SSLSocketFactory;

@Configuration(proxyBeanMethods = false)
@ConditionalOnProperty("stapel.trust.list-url")
class ConfigurationOfListAddress {
    private static final Duration DEADLINE = Duration.ofSeconds(20);

    @Bean
    TrustListUrl trustListUrl(@Value("${stapel.trust.list-url}") URI address, InstantSource clock) {
        var door =
                new ConfiguredOriginFetch(
                        Set.of(Origin.of(address)),
                        ResolveHost.system(),
                        (SSLSocketFactory) SSLSocketFactory.getDefault(),
                        DEADLINE,
                        clock);
        return new TrustListUrl(address, door);
    }
}
