package org.stapel.issuer.audit.web;

import static org.stapel.service.web.EndpointRule.get;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.stapel.issuer.desk.web.People;
import org.stapel.service.account.Role;
import org.stapel.service.audit.AuditTrail;
import org.stapel.service.web.Access;
import org.stapel.service.web.EndpointRules;
import org.stapel.service.web.TextBundle;
import org.stapel.service.web.Texts;

import java.time.ZoneId;
import java.util.List;

@Configuration(proxyBeanMethods = false)
class AuditWebConfiguration {
    @Bean
    TextBundle auditTexts() {
        return new TextBundle("i18n/issuer-audit");
    }

    @Bean
    AuditPage auditPage(
            AuditTrail trail,
            People people,
            Texts texts,
            @Value("${stapel.issuer.zone:Europe/Brussels}") ZoneId zone) {
        return new AuditPage(trail, people, texts, zone);
    }

    @Bean
    EndpointRules auditEndpoints() {
        Access auditor = Access.rolesIn("institution", Role.AUDITOR);
        return () ->
                List.of(
                        get(AuditController.PATH, auditor),
                        get(AuditExportController.PATH, auditor));
    }
}
