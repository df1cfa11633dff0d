package org.stapel.credential.profile;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.stapel.credential.encoding.StrictJson;
import org.stapel.credential.model.AwardFixtures;
import org.stapel.credential.model.AwardJson;
import org.stapel.schemas.PinnedDocuments;

import tools.jackson.core.JsonPointer;
import tools.jackson.databind.node.ObjectNode;

import java.util.List;

class ProfileLintTest {
    private static final ProfileLint LINT = ProfileLint.load(PinnedDocuments.load());

    private static List<String> findings(ObjectNode award) {
        return LINT.findingsIn(AwardJson.read(award)).stream()
                .map(f -> f.severity() + " " + f.rule() + " " + f.pointer())
                .toList();
    }

    private static ObjectNode changed(String award, String parent, String field, String value) {
        ObjectNode json = AwardFixtures.json(award);
        ObjectNode at = (ObjectNode) json.at(JsonPointer.compile(parent));
        if (value.isEmpty()) at.remove(field);
        else at.set(field, StrictJson.parse(value));
        return json;
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "m01", "m02", "m03", "m04", "m05", "m06", "m07", "m08", "m09", "m10", "m11", "m12",
                "m13", "m14", "m15", "full"
            })
    void an_award_of_the_sample_world_passes_without_a_finding(String name) {
        assertThat(findings(AwardFixtures.json(name))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "m09|''|assessments|[{\"type\":\"LEVEL_OF_ATTENDANCE\"}]|ERROR eu-annex1/assessed"
                        + " /assessments",
                "m09|/workload|ects|\"25\"|WARN vl-2025/ects_range /workload/ects",
                "m09|/workload|ects|\"2.5\"|WARN vl-2025/ects_range /workload/ects",
                "m10|/workload|ects|\"16\"|ERROR award/parts_sum /workload/ects",
                "m10|/workload|ects|\"14\"|ERROR award/parts_sum /workload/ects",
                "m07|/parts/0|ects|\"13\"|ERROR award/parts_sum /workload/ects",
                "m07|''|parts|''|ERROR vl-2025/parts_named /parts",
                "m09|/workload|hours|\"74\"|WARN eu-annex1/hours_per_ects /workload/hours",
                "m09|/workload|hours|\"91\"|WARN eu-annex1/hours_per_ects /workload/hours",
                "m09|''|outcomes|''|ERROR eu-annex1/outcomes_given /outcomes",
                "m09|''|workload|''|ERROR eu-annex1/workload_given /workload",
                "m09|/workload|ects|''|WARN eu-annex1/ects_given /workload/ects",
                "m09|''|level|''|WARN eu-annex1/level_given /level",
                "m09|''|assessments|''|ERROR eu-annex1/assessment_given /assessments",
                "m09|''|participation|''|ERROR eu-annex1/participation_given /participation",
                "m09|''|qualityAssurance|''|ERROR eu-annex1/quality_assurance_given"
                        + " /qualityAssurance",
                "m01|''|unit|''|ERROR vl-creditbewijs/unit_named /unit",
                "m01|/workload|ects|\"2\"|ERROR vl-creditbewijs/ects_range /workload/ects",
                "m01|''|grade|''|ERROR vl-creditbewijs/grade_given /grade",
                "m01|/grade|value|\"9/20\"|ERROR vl-creditbewijs/grade_passed /grade",
                "m01|/grade|value|\"9,5\"|ERROR vl-creditbewijs/grade_passed /grade",
                "m01|''|assessments|[{\"type\":\"LEVEL_OF_ATTENDANCE\"}]|ERROR"
                        + " vl-creditbewijs/assessed /assessments",
                "m02|''|route|\"TAUGHT\"|ERROR vl-bekwaamheid/route_evc /route",
                "m02|''|parts|''|ERROR vl-bekwaamheid/scope_named /outcomes",
                "m02|''|assessments|[{\"type\":\"PORTFOLIO\"}]|WARN vl-bekwaamheid/identity_checked"
                        + " /assessments/0/supervision",
                "m08|''|exemptedUnits|''|ERROR vl-vrijstelling/exempted_units_named /exemptedUnits",
                "m08|''|route|\"TAUGHT\"|ERROR vl-vrijstelling/route_recognised /route",
                "m08|''|provenance|''|WARN vl-vrijstelling/reason_given /provenance/rule",
                "m12|''|outcomes|''|ERROR vks/scope_named /outcomes",
                "m12|''|effect|''|WARN vks/effect_given /effect",
                "m12|/level|national|''|WARN vks/national_level_given /level/national",
                "m13|''|level|''|WARN qualification/level_given /level",
                "m13|/level|eqf|1|ERROR qualification/eqf_range /level/eqf",
                "m11|''|profiles|[\"no-such\"]|ERROR profiles /profiles/0",
                "m01|''|profiles|[\"nl-3-30\"]|WARN profiles /profiles/0"
            })
    void a_planted_fault_is_found_at_its_place(
            String award, String parent, String field, String value, String finding) {
        assertThat(findings(changed(award, parent, field, value))).contains(finding);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "nl-3-30|30.5|30",
                "nl-3-30|2.5|3",
                "es-lt15|15|14.5",
                "euhemc-1-15|4.5|15",
                "euhemc-1-15|16|1",
                "vl-2025|20.5|20"
            })
    void a_size_profile_has_its_own_bounds(String profile, String out, String in) {
        assertThat(sizeFindings(profile, out)).contains(profile + "/ects_range");
        assertThat(sizeFindings(profile, in)).doesNotContain(profile + "/ects_range");
    }

    private static List<String> sizeFindings(String profile, String ects) {
        ObjectNode json = changed("m11", "", "profiles", "[\"" + profile + "\"]");
        ((ObjectNode) json.at("/workload")).put("ects", ects);
        return LINT.findingsIn(AwardJson.read(json)).stream().map(LintFinding::rule).toList();
    }

    @Test
    void a_named_size_profile_takes_the_place_of_the_default_one() {
        ObjectNode json = changed("m11", "", "profiles", "[\"nl-3-30\"]");
        ((ObjectNode) json.at("/workload")).put("ects", "25");
        assertThat(findings(json)).isEmpty();
    }

    @Test
    void a_broken_size_tells_the_numbers() {
        LintFinding finding =
                LINT.findingsIn(AwardJson.read(changed("m11", "/workload", "ects", "\"25\"")))
                        .getFirst();
        assertThat(finding.parameters())
                .containsEntry("ects", "25")
                .containsEntry("min", "3")
                .containsEntry("max", "20");
    }

    @Test
    void only_an_award_without_errors_becomes_linted() {
        LintOutcome refused =
                new Draft.Unchecked(AwardJson.read(changed("m01", "", "grade", ""))).lint(LINT);
        assertThat(refused).isInstanceOf(LintOutcome.Refused.class);
        assertThat(new Draft.Unchecked(AwardFixtures.award("m01")).lint(LINT))
                .isInstanceOf(LintOutcome.Accepted.class);
    }

    @Test
    void the_schema_is_part_of_lint() {
        ObjectNode json = AwardFixtures.json("m01");
        json.put("awardReference", "x".repeat(201));
        assertThat(findings(json)).containsExactly("ERROR schema /awardReference");
    }
}
