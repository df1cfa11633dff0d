package org.stapel.issuer.question.web;

import static org.stapel.service.web.Access.rolesIn;
import static org.stapel.service.web.EndpointRule.get;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.stapel.service.account.Role;
import org.stapel.service.web.EndpointRules;

import java.util.List;

@Configuration(proxyBeanMethods = false)
class QuestionWebConfiguration {
    @Bean
    EndpointRules questionEndpoints() {
        return () ->
                List.of(
                        get(
                                "/api/institutions/{institution}/messages",
                                rolesIn("institution", Role.REGISTRAR)));
    }
}
