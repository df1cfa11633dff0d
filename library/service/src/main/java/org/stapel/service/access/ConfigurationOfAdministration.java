package org.stapel.service.access;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.stapel.service.account.Role;
import org.stapel.service.limit.Limits;
import org.stapel.service.limit.RateLimit;
import org.stapel.service.problem.ProblemType;
import org.stapel.service.problem.ProblemTypes;
import org.stapel.service.web.Access;
import org.stapel.service.web.EndpointRule;
import org.stapel.service.web.EndpointRules;

import java.util.List;

@Configuration(proxyBeanMethods = false)
class ConfigurationOfAdministration {
    private static final Access ADMINISTRATORS =
            Access.roles(
                    Role.INSTALLATION_ADMINISTRATOR,
                    Role.INSTITUTION_ADMINISTRATOR,
                    Role.ORGANISATION_ADMINISTRATOR);

    @Bean
    EndpointRules accessEndpoints() {
        return () ->
                List.of(
                        EndpointRule.get("/sign-in", Access.everyone()),
                        EndpointRule.get("/first-admin", Access.everyone()),
                        EndpointRule.post("/first-admin", Access.everyone()),
                        EndpointRule.post("/api/first-admin", Access.everyone()),
                        EndpointRule.post("/api/accounts", ADMINISTRATORS),
                        EndpointRule.post("/api/accounts/{id}/grants", ADMINISTRATORS),
                        EndpointRule.delete(
                                "/api/accounts/{id}/grants/{organisation}/{role}", ADMINISTRATORS),
                        EndpointRule.post("/api/clients", ADMINISTRATORS),
                        EndpointRule.delete("/api/clients/{id}", ADMINISTRATORS));
    }

    @Bean
    ProblemTypes accessProblems() {
        return () ->
                List.of(
                        new ProblemType("secret_refused", 403),
                        new ProblemType("weak_password", 400),
                        new ProblemType("email_taken", 409),
                        new ProblemType("last_administrator", 409));
    }

    @Bean
    RateLimit tokensPerMinute() {
        return new RateLimit("/oauth2/token", Limits.TOKENS_PER_MINUTE);
    }

    @Bean
    RateLimit firstAdminPerMinute() {
        return new RateLimit("/api/first-admin", Limits.SIGN_INS_PER_MINUTE);
    }

    @Bean
    RateLimit firstAdminPagePerMinute() {
        return new RateLimit("/first-admin", Limits.SIGN_INS_PER_MINUTE);
    }
}
