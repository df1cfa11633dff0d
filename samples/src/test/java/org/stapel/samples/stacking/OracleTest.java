package org.stapel.samples.stacking;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.stapel.credential.profile.SchemaCheck;
import org.stapel.samples.world.World;
import org.stapel.schemas.PinnedDocuments;
import org.stapel.verifier.stacking.engine.EvaluateStack;
import org.stapel.verifier.stacking.engine.Evaluation;
import org.stapel.verifier.stacking.engine.Outcome;
import org.stapel.verifier.stacking.engine.Reason;
import org.stapel.verifier.stacking.plan.Estimate;
import org.stapel.verifier.stacking.plan.EstimateShortening;
import org.stapel.verifier.stacking.plan.FeeSchedule.Contract;
import org.stapel.verifier.stacking.plan.FeeSchedule.Status;
import org.stapel.verifier.stacking.plan.FeeScheduleJson;
import org.stapel.verifier.stacking.plan.Impact;
import org.stapel.verifier.stacking.plan.NextUnits;
import org.stapel.verifier.stacking.plan.StudyPlan;
import org.stapel.verifier.stacking.rule.Qualification;
import org.stapel.verifier.stacking.rule.QualificationJson;
import org.stapel.verifier.stacking.solve.BranchAndBound;
import org.stapel.verifier.stacking.solve.SolveProblem;
import org.stapel.verifier.stacking.solve.cpsat.CpSat;
import org.stapel.verifier.stacking.world.Achievement.Checked;
import org.stapel.verifier.stacking.world.WorldJson;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

import java.math.BigDecimal;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/// The expected results that were worked out by brute force for the sample set.
class OracleTest {
    private static final World WORLD = World.load();
    private static final SchemaCheck SCHEMAS = SchemaCheck.load(PinnedDocuments.load());

    static ObjectNode world(String qualification, List<JsonNode> awards) {
        JsonNode rules =
                WORLD.qualifications().stream()
                        .filter(one -> one.path("id").stringValue().equals(qualification))
                        .findFirst()
                        .orElseThrow();
        return InlineWorld.of(rules, WORLD.equivalences(), awards, World.DEMO_DAY.toString());
    }

    private static ObjectNode award(String name) {
        return WORLD.award(name).orElseThrow().json();
    }

    private static ObjectNode held(String qualification, String names) {
        List<JsonNode> awards =
                Arrays.stream(names.split(" ")).<JsonNode>map(OracleTest::award).toList();
        return world(qualification, awards);
    }

    private static Evaluation evaluated(ObjectNode world, SolveProblem solver) {
        assertThat(SCHEMAS.violations("stacking-world", world)).isEmpty();
        return new EvaluateStack(solver, Duration.ofSeconds(10))
                .evaluate(WorldJson.read(world, Checked.VERIFIED));
    }

    private static Evaluation evaluated(ObjectNode world) {
        return evaluated(world, CpSat.load().orElseThrow());
    }

    private static String totals(Evaluation evaluation) {
        var totals = evaluation.totals();
        return "%s + %s + %s"
                .formatted(
                        totals.held().toPlainString(),
                        totals.expected().toPlainString(),
                        totals.conditional().toPlainString());
    }

    private static Map<String, String> assigned(Evaluation evaluation) {
        return evaluation.requirements().stream()
                .filter(r -> r.outcome() != Outcome.OPEN)
                .collect(
                        Collectors.toMap(
                                r -> r.unit().id(), r -> r.outcome() + " " + name(r.sources())));
    }

    private static String name(List<String> sources) {
        return WORLD.awards().stream()
                .filter(award -> sources.contains(award.award().id().value()))
                .map(award -> award.name())
                .collect(Collectors.joining("+"));
    }

    @ParameterizedTest
    @CsvSource({
        "Q-GRAD, M01 M02 M03 M04 M12, 18 + 18 + 0",
        "Q-PBA, M05 M06 M07 M08 M09 M14, 26 + 9 + 6",
        "Q-PG, M10 M11 M13, 15 + 0 + 4",
    })
    void the_three_learners_reach_what_brute_force_reached(
            String qualification, String awards, String expected) {
        Evaluation evaluation = evaluated(held(qualification, awards));
        assertThat(totals(evaluation)).isEqualTo(expected);
        assertThat(evaluation.optimal()).isTrue();
        assertThat(evaluation.bound()).isEqualTo(evaluation.totals().covered());
        var plain = evaluated(held(qualification, awards), new BranchAndBound());
        assertThat(plain.optimal()).isTrue();
        assertThat(plain.requirements()).isEqualTo(evaluation.requirements());
    }

    @Test
    void fien_is_not_assigned_greedily() {
        Evaluation evaluation = evaluated(held("Q-GRAD", "M01 M02 M03 M04 M12"));
        assertThat(assigned(evaluation))
                .isEqualTo(
                        Map.of(
                                "G01", "EXEMPT M02",
                                "G02", "CREDIT M01",
                                "G04", "EXEMPT M02",
                                "GE1", "EXEMPT M03",
                                "GW1", "CREDIT M04"));
        assertThat(evaluation.unused())
                .singleElement()
                .satisfies(unused -> {
                    assertThat(unused.credential())
                            .isEqualTo(award("M12").path("id").stringValue());
                    assertThat(unused.reason()).isEqualTo(Reason.REJECTED_NO_EQUIVALENCE);
                });
    }

    @Test
    void when_fiens_proof_is_revoked_the_certificate_moves_to_the_compulsory_unit() {
        ObjectNode world = held("Q-GRAD", "M01 M02 M03 M04 M12");
        revoke(world, "M02");
        Evaluation evaluation = evaluated(world);
        assertThat(evaluation.totals().firm()).isEqualByComparingTo("24");
        assertThat(assigned(evaluation))
                .isEqualTo(Map.of("G01", "EXEMPT M03", "G02", "CREDIT M01", "GW1", "CREDIT M04"));
        assertThat(reasonOf(evaluation, "G04")).isEqualTo(Reason.OPEN);
        assertThat(reasonOf(evaluation, "G09")).isEqualTo(Reason.OPEN_PREREQUISITE_MISSING);
    }

    @Test
    void the_impact_of_a_revocation_is_told_requirement_by_requirement() {
        ObjectNode world = held("Q-GRAD", "M01 M02 M03 M04 M12");
        Evaluation before = evaluated(world);
        revoke(world, "M02");
        Impact impact = Impact.between(before, evaluated(world));
        assertThat(impact.firm()).isEqualByComparingTo("-12");
        assertThat(impact.conditional()).isEqualByComparingTo("0");
        assertThat(impact.changes())
                .extracting(change ->
                        "%s %s %s → %s %s"
                                .formatted(
                                        change.unit(),
                                        change.before().outcome(),
                                        name(change.before().sources()),
                                        change.after().outcome(),
                                        name(change.after().sources())))
                .containsExactlyInAnyOrder(
                        "G01 EXEMPT M02 → EXEMPT M03",
                        "G04 EXEMPT M02 → OPEN ",
                        "G09 OPEN  → OPEN ",
                        "GE1 EXEMPT M03 → OPEN ");
    }

    @Test
    void a_revoked_microdegree_takes_its_parts_along() {
        ObjectNode world = held("Q-PBA", "M05 M06 M07 M08 M09 M14");
        revoke(world, "M07");
        assertThat(evaluated(world).totals().covered()).isEqualByComparingTo("29");
    }

    @Test
    void an_exemption_is_worth_the_target_unit() {
        Evaluation evaluation = evaluated(held("Q-PBA", "M05 M06 M07 M08 M09 M14"));
        assertThat(assigned(evaluation))
                .containsEntry("B06", "EXEMPT M06")
                .containsEntry("B01", "CONDITIONAL M05")
                .containsEntry("BS2", "EXEMPT M08");
    }

    @Test
    void a_whole_and_its_parts_count_once() {
        ObjectNode world = held("Q-PG", "M10 M13");
        assertThat(evaluated(world).totals().firm()).isEqualByComparingTo("15");
        ObjectNode part = award("M06");
        part.put("id", "urn:uuid:0f8fad5b-d9cb-469f-a165-70867728950e");
        ObjectNode whole = award("M10");
        ((ObjectNode) whole.path("parts").path(2)).put("award", part.path("id").stringValue());
        Evaluation both = evaluated(world("Q-PG", List.of(whole, part)));
        assertThat(both.totals().firm()).isEqualByComparingTo("15");
    }

    @Test
    void access_is_told_apart_from_what_counts() {
        assertThat(evaluated(held("Q-PG", "M10 M11")).entry().orElseThrow().met()).isFalse();
        assertThat(evaluated(held("Q-PG", "M10 M13")).entry().orElseThrow().met()).isTrue();
    }

    private static Qualification rules(String id) {
        return WORLD.qualifications().stream()
                .map(QualificationJson::read)
                .filter(one -> one.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private static Estimate estimate(String qualification, String awards, Status status) {
        var plan = new StudyPlan(BigDecimal.valueOf(30), Contract.DIPLOMA, status, List.of());
        return new EstimateShortening(FeeScheduleJson.flanders())
                .of(rules(qualification), evaluated(held(qualification, awards)), plan);
    }

    @Test
    void what_unlocks_most_comes_first() {
        Evaluation evaluation = evaluated(held("Q-GRAD", "M01 M02 M03 M04 M12"));
        List<String> ranking =
                new NextUnits(rules("Q-GRAD"))
                        .after(evaluation).stream()
                                .map(next -> next.unit().id() + " " + next.total())
                                .toList();
        assertThat(ranking)
                .containsExactly(
                        "GW2 28", "G03 12", "G08 12", "G05 6", "G09 6", "G10 6", "GE5 6", "GE2 4",
                        "GE3 4", "GE4 4", "G06 3", "G07 3");
    }

    @ParameterizedTest
    @CsvSource({
        "Q-GRAD, M01 M02 M03 M04 M12, NON_GRANT, 4, 2384.80, 84, 3, 1718.40, 666.40",
        "Q-GRAD, M01 M02 M03 M04 M12, NEAR_GRANT, 4, 1496.80, 84, 3, 1096.80, 400.00",
        "Q-GRAD, M01 M02 M03 M04 M12, GRANT, 4, 447.60, 84, 3, 335.70, 111.90",
        "Q-PBA, M05 M06 M07 M08 M09 M14, NON_GRANT, 6, 3577.20, 139, 5, 2852.30, 724.90",
    })
    void the_way_becomes_shorter_and_cheaper_to_the_cent(
            String qualification,
            String awards,
            Status status,
            int years,
            BigDecimal fee,
            BigDecimal leftEcts,
            int leftYears,
            BigDecimal leftFee,
            BigDecimal saved) {
        Estimate estimate = estimate(qualification, awards, status);
        assertThat(estimate.baseline().years()).isEqualTo(years);
        assertThat(estimate.baseline().fee().orElseThrow()).isEqualByComparingTo(fee);
        assertThat(estimate.remaining().ects()).isEqualByComparingTo(leftEcts);
        assertThat(estimate.remaining().years()).isEqualTo(leftYears);
        assertThat(estimate.remaining().fee().orElseThrow()).isEqualByComparingTo(leftFee);
        assertThat(estimate.saved().fee().orElseThrow()).isEqualByComparingTo(saved);
    }

    @Test
    void what_was_earned_already_is_told_apart_from_what_exemptions_save() {
        Estimate estimate = estimate("Q-GRAD", "M01 M02 M03 M04 M12", Status.NON_GRANT);
        assertThat(estimate.alreadyEarned().fee().orElseThrow()).isEqualByComparingTo("210.60");
        assertThat(estimate.alreadyEarned().years()).isZero();
        assertThat(estimate.byExemptions().fee().orElseThrow()).isEqualByComparingTo("455.80");
        assertThat(estimate.byExemptions().years()).isEqualTo(1);
        assertThat(estimate.saved().hoursMin()).isEqualByComparingTo("900");
        assertThat(estimate.saved().hoursMax()).isEqualByComparingTo("1080");
        assertThat(estimate.flags()).containsExactly(Estimate.Flag.FEES_OUTDATED);
    }

    private static void revoke(ObjectNode world, String name) {
        String id = award(name).path("id").stringValue();
        for (JsonNode achievement : world.path("achievements"))
            if (achievement.path("id").stringValue().equals(id))
                ((ObjectNode) achievement).put("standing", "REVOKED");
    }

    private static Reason reasonOf(Evaluation evaluation, String unit) {
        return evaluation.requirements().stream()
                .filter(requirement -> requirement.unit().id().equals(unit))
                .findFirst()
                .orElseThrow()
                .reason();
    }
}
