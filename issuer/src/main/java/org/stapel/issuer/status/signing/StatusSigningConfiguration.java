package org.stapel.issuer.status.signing;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.stapel.issuer.institution.IssuerUrls;
import org.stapel.issuer.keys.InstitutionKeys;
import org.stapel.issuer.status.SignList;

@Configuration(proxyBeanMethods = false)
class StatusSigningConfiguration {
    @Bean
    SignList signList(InstitutionKeys keys, IssuerUrls urls) {
        return new SignListAsJwt(keys, urls);
    }
}
