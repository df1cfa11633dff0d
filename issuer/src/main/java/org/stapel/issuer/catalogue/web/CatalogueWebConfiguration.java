package org.stapel.issuer.catalogue.web;

import static org.stapel.service.web.Access.everyone;
import static org.stapel.service.web.Access.rolesIn;
import static org.stapel.service.web.EndpointRule.get;
import static org.stapel.service.web.EndpointRule.put;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.stapel.service.account.Role;
import org.stapel.service.problem.ProblemType;
import org.stapel.service.problem.ProblemTypes;
import org.stapel.service.web.EndpointRules;

import java.util.List;

@Configuration(proxyBeanMethods = false)
class CatalogueWebConfiguration {
    @Bean
    EndpointRules catalogueEndpoints() {
        return () ->
                List.of(
                        put(
                                "/api/institutions/{institution}/catalogue",
                                rolesIn(
                                        "institution",
                                        Role.REGISTRAR,
                                        Role.INSTITUTION_ADMINISTRATOR)),
                        get("/i/{institution}/catalogue.json", everyone()));
    }

    @Bean
    ProblemTypes catalogueProblems() {
        return () -> List.of(new ProblemType("catalogue_refused", 422));
    }
}
