package org.stapel.credential.profile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.stapel.credential.model.AwardFixtures;
import org.stapel.credential.model.AwardJson;
import org.stapel.credential.model.AwardKind;
import org.stapel.schemas.PinnedDocuments;

import tools.jackson.databind.node.ObjectNode;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;

class ProfilesTest {
    private static final Profiles PROFILES = Profiles.load(PinnedDocuments.load());

    private static AwardView view(String award, Element... hidden) {
        Set<Element> unknown = EnumSet.noneOf(Element.class);
        unknown.addAll(List.of(hidden));
        return new PartlyKnown(new RecordView(AwardFixtures.award(award)), unknown);
    }

    private static List<String> unchecked(String profile, AwardView award) {
        return PROFILES.evaluate(Set.of(profile), award).unchecked().stream()
                .map(ProfileFinding::ruleId)
                .toList();
    }

    @Test
    void the_pinned_profiles_are_these() {
        assertThat(PROFILES.all())
                .extracting(Profile::id)
                .containsExactlyInAnyOrder(
                        "award",
                        "eu-annex1",
                        "vl-2025",
                        "nl-3-30",
                        "es-lt15",
                        "euhemc-1-15",
                        "vl-creditbewijs",
                        "vl-bekwaamheid",
                        "vl-vrijstelling",
                        "qualification",
                        "vks");
    }

    @Test
    void every_rule_speaks_dutch_and_english() {
        assertThat(PROFILES.all())
                .flatExtracting(Profile::rules)
                .allSatisfy(rule ->
                        assertThat(rule.message().byLanguage()).containsOnlyKeys("nl", "en"));
    }

    @Test
    void a_microcredential_has_its_default_profiles() {
        assertThat(PROFILES.applicable(AwardKind.MICROCREDENTIAL, List.of()))
                .containsExactly("award", "eu-annex1", "vl-2025");
    }

    @Test
    void a_study_result_is_held_against_the_base_profile_only() {
        assertThat(PROFILES.applicable(AwardKind.STUDY_RESULT, List.of())).containsExactly("award");
    }

    @Test
    void what_a_credential_cannot_tell_could_not_be_checked() {
        assertThat(unchecked("eu-annex1", view("m10", Element.ASSESSMENTS)))
                .containsExactly("eu-annex1/assessment_given", "eu-annex1/assessed");
    }

    @Test
    void a_size_that_is_not_told_could_not_be_checked() {
        assertThat(unchecked("vl-2025", view("m11", Element.ECTS)))
                .containsExactly("vl-2025/ects_range");
    }

    @Test
    void a_grade_without_its_pass_mark_could_not_be_checked() {
        assertThat(unchecked("vl-creditbewijs", view("m01", Element.PASS_MARK)))
                .containsExactly("vl-creditbewijs/grade_passed");
    }

    @Test
    void parts_below_the_whole_cannot_be_judged_without_the_type() {
        assertThat(unchecked("award", view("m07", Element.SUBTYPES)))
                .containsExactly("award/parts_sum");
    }

    @Test
    void parts_above_the_whole_are_wrong_in_every_type() {
        ObjectNode json = AwardFixtures.json("m10");
        ((ObjectNode) json.at("/workload")).put("ects", "14");
        AwardView award =
                new PartlyKnown(new RecordView(AwardJson.read(json)), Set.of(Element.SUBTYPES));
        assertThat(PROFILES.evaluate(Set.of("award"), award).broken(LintFinding.Severity.ERROR))
                .extracting(ProfileFinding::ruleId)
                .containsExactly("award/parts_sum");
    }

    @Test
    void one_way_to_hold_is_enough() {
        assertThat(unchecked("vl-bekwaamheid", view("m02", Element.OUTCOMES))).isEmpty();
    }

    @Test
    void an_unknown_way_leaves_the_answer_open() {
        ObjectNode json = AwardFixtures.json("m02");
        json.remove("parts");
        AwardView award =
                new PartlyKnown(new RecordView(AwardJson.read(json)), Set.of(Element.OUTCOMES));
        assertThat(unchecked("vl-bekwaamheid", award))
                .containsExactly("vl-bekwaamheid/scope_named");
    }

    @Test
    void a_profile_that_is_not_pinned_is_told_apart() {
        assertThat(PROFILES.evaluate(Set.of("other"), view("m01")).unknownProfiles())
                .containsExactly("other");
    }

    @Test
    void a_profile_for_another_kind_is_not_applied() {
        ProfileFindings findings = PROFILES.evaluate(Set.of("vks"), view("m01"));
        assertThat(findings.notForThisKind()).containsExactly("vks");
        assertThat(findings.answers()).isEmpty();
    }

    @Test
    void a_profile_with_an_unknown_test_is_refused_whole() {
        String json =
                """
                {"id":"x","version":"1","title":{"en":"x"},"source":"x","role":"size",
                 "appliesTo":[],"rules":[{"id":"r","severity":"WARN","test":{"type":"moon"},
                 "message":{"en":"x"},"reference":"x"}]}
                """;
        assertThatThrownBy(() -> ProfileReader.profile(json))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("unknown rule test: moon");
    }
}
