package org.stapel.issuer.institution.web;

import static org.stapel.service.web.Access.everyone;
import static org.stapel.service.web.Access.roles;
import static org.stapel.service.web.Access.rolesIn;
import static org.stapel.service.web.EndpointRule.get;
import static org.stapel.service.web.EndpointRule.post;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.stapel.issuer.institution.InstitutionOnPath;
import org.stapel.issuer.institution.Institutions;
import org.stapel.service.account.Role;
import org.stapel.service.problem.ProblemType;
import org.stapel.service.problem.ProblemTypes;
import org.stapel.service.web.EndpointRules;
import org.stapel.service.web.TextBundle;

import java.util.List;

@Configuration(proxyBeanMethods = false)
class InstitutionWebConfiguration {
    @Bean
    InstitutionOnPath institutionOnPath(Institutions institutions) {
        return new InstitutionOnPath(institutions);
    }

    @Bean
    TextBundle issuerTexts() {
        return new TextBundle("i18n/issuer");
    }

    @Bean
    ProblemTypes institutionProblems() {
        return () -> List.of(new ProblemType("institution_exists", 409));
    }

    @Bean
    EndpointRules institutionEndpoints() {
        return () ->
                List.of(
                        post("/api/institutions", roles(Role.INSTALLATION_ADMINISTRATOR)),
                        get("/api/institutions", roles(Role.INSTALLATION_ADMINISTRATOR)),
                        get(
                                "/api/institutions/{institution}",
                                rolesIn(
                                        "institution",
                                        Role.REGISTRAR,
                                        Role.APPROVER,
                                        Role.AUDITOR,
                                        Role.INSTITUTION_ADMINISTRATOR,
                                        Role.INSTALLATION_ADMINISTRATOR)),
                        get("/i/{institution}", everyone()));
    }
}
