package org.stapel.issuer.rights.web;

import static org.stapel.service.web.Access.roles;
import static org.stapel.service.web.Access.rolesIn;
import static org.stapel.service.web.EndpointRule.get;
import static org.stapel.service.web.EndpointRule.put;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.stapel.issuer.rights.Entitlements;
import org.stapel.service.account.Role;
import org.stapel.service.problem.ProblemType;
import org.stapel.service.problem.ProblemTypes;
import org.stapel.service.web.EndpointRules;
import org.stapel.service.web.TextBundle;
import org.stapel.service.web.Texts;

import java.time.InstantSource;
import java.time.ZoneId;
import java.util.List;

@Configuration(proxyBeanMethods = false)
class RightsWebConfiguration {
    @Bean
    TextBundle rightsTexts() {
        return new TextBundle("i18n/issuer-rights");
    }

    @Bean
    RightsPage rightsPage(
            Entitlements entitlements,
            Texts texts,
            @Value("${stapel.issuer.zone:Europe/Brussels}") ZoneId zone,
            InstantSource clock) {
        return new RightsPage(entitlements, texts, zone, clock);
    }

    @Bean
    EndpointRules rightsEndpoints() {
        String api = "/api/institutions/{institution}/entitlements";
        return () ->
                List.of(
                        put(api, roles(Role.INSTALLATION_ADMINISTRATOR)),
                        get(
                                api,
                                rolesIn(
                                        "institution",
                                        Role.REGISTRAR,
                                        Role.APPROVER,
                                        Role.AUDITOR,
                                        Role.INSTITUTION_ADMINISTRATOR,
                                        Role.INSTALLATION_ADMINISTRATOR)),
                        get(
                                "/console/{institution}/rights",
                                rolesIn(
                                        "institution",
                                        Role.REGISTRAR,
                                        Role.APPROVER,
                                        Role.AUDITOR,
                                        Role.INSTITUTION_ADMINISTRATOR)));
    }

    @Bean
    ProblemTypes rightsProblems() {
        return () -> List.of(new ProblemType("entitlements_refused", 422));
    }
}
