package org.stapel.issuer.privacy.web;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.stapel.service.account.Role;
import org.stapel.service.web.Access;
import org.stapel.service.web.EndpointRule;
import org.stapel.service.web.EndpointRules;

import java.util.List;

@Configuration(proxyBeanMethods = false)
class PrivacyWebConfiguration {
    @Bean
    EndpointRules erasureEndpoints() {
        return () ->
                List.of(
                        EndpointRule.post(
                                "/api/institutions/{institution}/learners/erase",
                                Access.rolesIn("institution", Role.INSTITUTION_ADMINISTRATOR)));
    }
}
