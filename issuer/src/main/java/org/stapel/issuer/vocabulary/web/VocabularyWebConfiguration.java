package org.stapel.issuer.vocabulary.web;

import static org.stapel.service.web.Access.everyone;
import static org.stapel.service.web.EndpointRule.get;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.stapel.service.web.EndpointRules;

import java.util.List;

@Configuration(proxyBeanMethods = false)
class VocabularyWebConfiguration {
    @Bean
    EndpointRules vocabularyEndpoints() {
        return () -> List.of(get("/api/vocabularies/{name}", everyone()));
    }
}
