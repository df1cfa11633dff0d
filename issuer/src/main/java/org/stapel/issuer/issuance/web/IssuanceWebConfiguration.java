package org.stapel.issuer.issuance.web;

import static org.stapel.service.web.Access.rolesIn;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.stapel.service.account.Role;
import org.stapel.service.problem.ProblemType;
import org.stapel.service.problem.ProblemTypes;
import org.stapel.service.problem.Problems;
import org.stapel.service.web.EndpointRule;
import org.stapel.service.web.EndpointRules;

import java.util.List;

@Configuration(proxyBeanMethods = false)
class IssuanceWebConfiguration {
    @Bean
    IssueAnswers issueAnswers(Problems problems) {
        return new IssueAnswers(problems);
    }

    @Bean
    EndpointRules credentialEndpoints() {
        String credentials = "/api/institutions/{institution}/awards/{award}/credentials";
        return () ->
                List.of(
                        EndpointRule.get(
                                credentials,
                                rolesIn(
                                        "institution",
                                        Role.REGISTRAR,
                                        Role.APPROVER,
                                        Role.AUDITOR)),
                        EndpointRule.post(
                                credentials + "/{format}", rolesIn("institution", Role.REGISTRAR)));
    }

    @Bean
    ProblemTypes issuanceProblems() {
        return () ->
                List.of(
                        new ProblemType("award_not_in_force", 409),
                        new ProblemType("format_not_offered", 422),
                        new ProblemType("learner_erased", 410),
                        new ProblemType("key_unavailable", 503));
    }
}
