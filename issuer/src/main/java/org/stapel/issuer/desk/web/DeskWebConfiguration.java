package org.stapel.issuer.desk.web;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.stapel.issuer.institution.InstitutionOnPath;
import org.stapel.service.account.Accounts;
import org.stapel.service.web.Texts;

@Configuration(proxyBeanMethods = false)
class DeskWebConfiguration {
    @Bean
    Visits visits(InstitutionOnPath institutions) {
        return new Visits(institutions);
    }

    @Bean
    People people(Accounts accounts, Texts texts) {
        return new People(accounts, texts);
    }
}
