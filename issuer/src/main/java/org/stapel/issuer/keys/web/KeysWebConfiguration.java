package org.stapel.issuer.keys.web;

import static org.stapel.service.web.Access.everyone;
import static org.stapel.service.web.Access.rolesIn;
import static org.stapel.service.web.EndpointRule.get;
import static org.stapel.service.web.EndpointRule.post;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.stapel.issuer.institution.IssuerUrls;
import org.stapel.issuer.keys.InstitutionKeys;
import org.stapel.issuer.keys.PublicKeys;
import org.stapel.service.account.Role;
import org.stapel.service.web.Access;
import org.stapel.service.web.EndpointRules;

import java.util.List;

@Configuration(proxyBeanMethods = false)
class KeysWebConfiguration {
    @Bean
    PublicKeys publicKeys(InstitutionKeys keys, IssuerUrls urls) {
        return new PublicKeys(keys, urls);
    }

    @Bean
    EndpointRules keyEndpoints() {
        Access administrator = rolesIn("institution", Role.INSTITUTION_ADMINISTRATOR);
        Access reader = rolesIn("institution", Role.INSTITUTION_ADMINISTRATOR, Role.AUDITOR);
        String keys = "/api/institutions/{institution}/keys";
        return () ->
                List.of(
                        get("/i/{institution}/did.json", everyone()),
                        get("/.well-known/jwt-vc-issuer/i/{institution}", everyone()),
                        get("/ca.pem", everyone()),
                        get(keys, reader),
                        post(keys + "/rotate", administrator),
                        post(keys + "/{key}/compromise", administrator));
    }
}
