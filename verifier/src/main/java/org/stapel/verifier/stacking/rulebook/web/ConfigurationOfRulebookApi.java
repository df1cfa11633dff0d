package org.stapel.verifier.stacking.rulebook.web;

import static org.stapel.service.web.EndpointRule.get;
import static org.stapel.service.web.EndpointRule.post;
import static org.stapel.service.web.EndpointRule.put;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.stapel.service.account.Role;
import org.stapel.service.limit.BodyLimit;
import org.stapel.service.problem.ProblemType;
import org.stapel.service.problem.ProblemTypes;
import org.stapel.service.problem.Problems;
import org.stapel.service.web.Access;
import org.stapel.service.web.EndpointRules;

import java.util.List;
import java.util.stream.Stream;

@Configuration(proxyBeanMethods = false)
class ConfigurationOfRulebookApi {
    private static final int QUALIFICATION_BYTES = 1024 * 1024;

    @Bean
    EndpointRules rulebookEndpoints() {
        Access own =
                Access.rolesIn(
                        "organisation", Role.ADMISSION_OFFICER, Role.ORGANISATION_ADMINISTRATOR);
        return () ->
                List.of(
                        get(QualificationsController.ALL, Access.everyone()),
                        get(QualificationsController.ONE, Access.everyone()),
                        put(QualificationsController.OWN, own),
                        get(EquivalencesController.ALL, own),
                        put(EquivalencesController.ONE, own),
                        post(EquivalencesController.ONE + "/confirm", own),
                        post(EquivalencesController.ONE + "/end", own),
                        get(AssociationsController.PATH, own),
                        put(AssociationsController.PATH, own));
    }

    @Bean
    BodyLimit qualificationContent() {
        return new BodyLimit(QualificationsController.OWN, QUALIFICATION_BYTES);
    }

    @Bean
    ProblemTypes rulebookProblems() {
        Stream<ProblemType> refused =
                Stream.of(
                                "qualification_invalid",
                                "address_mismatch",
                                "rule_limits",
                                "rule_cycle",
                                "rule_unreachable",
                                "rule_sum_mismatch",
                                "rule_unknown_unit",
                                "rule_unknown_block",
                                "rule_double_id",
                                "rule_period",
                                "equivalence_invalid",
                                "remains_missing",
                                "agreement_parties",
                                "decision_credential",
                                "end_outside_period")
                        .map(code -> new ProblemType(code, 400));
        Stream<ProblemType> conflicts =
                Stream.of(
                                "id_of_another",
                                "version_in_force",
                                "equivalence_in_force",
                                "changed_meanwhile")
                        .map(code -> new ProblemType(code, 409));
        List<ProblemType> all = Stream.concat(refused, conflicts).toList();
        return () -> all;
    }

    @Bean
    RulebookAnswers rulebookAnswers(Problems problems) {
        return new RulebookAnswers(problems);
    }
}
