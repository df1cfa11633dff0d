package org.stapel.service.audit.wiring;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.stapel.service.audit.AuditTrail;
import org.stapel.service.store.Store;

@Configuration(proxyBeanMethods = false)
class ConfigurationOfAudit {
    @Bean
    AuditTrail auditTrail(Store store) {
        return new AuditTrail(store);
    }
}
