package org.stapel.verifier.trust.web;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.stapel.service.web.Access;
import org.stapel.service.web.EndpointRule;
import org.stapel.service.web.EndpointRules;

import java.util.List;

@Configuration(proxyBeanMethods = false)
class ConfigurationOfTrustPages {
    @Bean
    EndpointRules trustEndpoints() {
        return () -> List.of(EndpointRule.get("/trust-list.jwt", Access.everyone()));
    }
}
