package org.stapel.issuer.award.web;

import static org.stapel.service.web.Access.rolesIn;
import static org.stapel.service.web.EndpointRule.get;
import static org.stapel.service.web.EndpointRule.post;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.stapel.issuer.award.AwardOnPath;
import org.stapel.issuer.award.Awards;
import org.stapel.issuer.award.OpenAward;
import org.stapel.issuer.award.right.ProgrammeRights;
import org.stapel.issuer.catalogue.Catalogues;
import org.stapel.service.account.Role;
import org.stapel.service.problem.ProblemType;
import org.stapel.service.problem.ProblemTypes;
import org.stapel.service.problem.Problems;
import org.stapel.service.web.Access;
import org.stapel.service.web.EndpointRules;

import java.util.List;

@Configuration(proxyBeanMethods = false)
class AwardWebConfiguration {
    private static final String AWARDS = "/api/institutions/{institution}/awards";

    @Bean
    AwardOnPath awardOnPath(Awards awards) {
        return new AwardOnPath(awards);
    }

    @Bean
    ProgrammeRights programmeRights(Awards awards, OpenAward opening, Catalogues catalogues) {
        return new ProgrammeRights(awards, opening, catalogues);
    }

    @Bean
    IntakeAnswers intakeAnswers(Problems problems, OpenAward opening) {
        return new IntakeAnswers(problems, opening);
    }

    @Bean
    EndpointRules awardEndpoints() {
        Access registrar = rolesIn("institution", Role.REGISTRAR);
        Access approver = rolesIn("institution", Role.APPROVER);
        Access either = rolesIn("institution", Role.REGISTRAR, Role.APPROVER);
        Access reader = rolesIn("institution", Role.REGISTRAR, Role.APPROVER, Role.AUDITOR);
        String award = AWARDS + "/{award}";
        return () ->
                List.of(
                        post(AWARDS, registrar),
                        get(AWARDS, reader),
                        get(award, reader),
                        post(award + "/approve", approver),
                        post(award + "/reject", approver),
                        post(award + "/revoke", either),
                        post(award + "/suspend", either),
                        post(award + "/reinstate", either),
                        post(award + "/supersede", registrar));
    }

    @Bean
    ProblemTypes awardProblems() {
        return () ->
                List.of(
                        new ProblemType("award_refused", 422),
                        new ProblemType("invalid_email", 422),
                        new ProblemType("idempotency_mismatch", 422),
                        new ProblemType("reference_taken", 409),
                        new ProblemType("revocation_final", 409),
                        new ProblemType("award_not_confirmed", 409),
                        new ProblemType("award_not_waiting", 409),
                        new ProblemType("same_person", 403),
                        new ProblemType(ProgrammeRights.REFUSED, 403));
    }
}
