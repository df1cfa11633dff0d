package org.stapel.issuer.status.web;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.stapel.service.problem.ProblemType;
import org.stapel.service.problem.ProblemTypes;
import org.stapel.service.web.Access;
import org.stapel.service.web.EndpointRule;
import org.stapel.service.web.EndpointRules;

import java.util.List;

@Configuration(proxyBeanMethods = false)
class StatusWebConfiguration {
    @Bean
    EndpointRules statusEndpoints() {
        return () -> List.of(EndpointRule.get("/i/{institution}/status/{list}", Access.everyone()));
    }

    @Bean
    ProblemTypes statusProblems() {
        return () -> List.of(new ProblemType("status_rolled_back", 503));
    }
}
