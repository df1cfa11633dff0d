package org.stapel.issuer.desk.web;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.stapel.issuer.institution.InstitutionOnPath;

@Configuration(proxyBeanMethods = false)
class DeskWebConfiguration {
    @Bean
    Visits visits(InstitutionOnPath institutions) {
        return new Visits(institutions);
    }
}
