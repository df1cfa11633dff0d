package org.stapel.samples.world;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.stapel.credential.model.AwardJson;
import org.stapel.credential.model.AwardRecord;
import org.stapel.credential.model.InstitutionId;
import org.stapel.credential.profile.LintFinding;
import org.stapel.credential.profile.ProfileLint;
import org.stapel.credential.profile.SchemaCheck;
import org.stapel.credential.verification.RecognisedIssuer.Entitlement;
import org.stapel.schemas.PinnedDocuments;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

class WorldTest {

    private static final World WORLD = World.load();
    private static final PinnedDocuments PINNED = PinnedDocuments.load();

    static Stream<SampleAward> awards() {
        return WORLD.awards().stream();
    }

    static Stream<ObjectNode> qualifications() {
        return WORLD.qualifications().stream();
    }

    static Stream<SampleInstitution> institutions() {
        return WORLD.institutions().stream();
    }

    @ParameterizedTest
    @MethodSource("awards")
    void every_award_passes_its_schema_and_its_profiles(SampleAward sample) {
        assertThat(ProfileLint.load(PINNED).findingsIn(sample.award()))
                .filteredOn(finding -> finding.severity() == LintFinding.Severity.ERROR)
                .isEmpty();
    }

    @ParameterizedTest
    @MethodSource("awards")
    void every_award_is_written_in_the_form_of_the_codec(SampleAward sample) {
        assertThat(AwardJson.read(AwardJson.write(sample.award()))).isEqualTo(sample.award());
        assertThat(violations("award-record", sample.json())).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("awards")
    void every_issuer_was_entitled_on_the_day_of_the_award(SampleAward sample) {
        SampleInstitution issuer = WORLD.institution(sample.issuer()).orElseThrow();
        assertThat(issuer.entitlements())
                .anyMatch(entitlement -> covers(entitlement, sample.award()));
    }

    @ParameterizedTest
    @MethodSource("awards")
    void every_award_but_the_old_one_is_recent_and_before_the_day_of_the_demo(SampleAward sample) {
        LocalDate earliest =
                sample.name().equals("M05") ? LocalDate.of(2016, 6, 30) : LocalDate.of(2024, 9, 1);
        assertThat(sample.award().awardedDate())
                .isBetween(earliest, World.DEMO_DAY.withDayOfMonth(1).minusDays(1));
    }

    @ParameterizedTest
    @MethodSource("awards")
    void every_text_of_an_award_is_there_in_dutch_and_english(SampleAward sample) {
        assertThat(sample.award().title().byLanguage()).containsOnlyKeys("nl", "en");
        assertThat(sample.award().outcomes())
                .allSatisfy(outcome ->
                        assertThat(outcome.statement().byLanguage()).containsOnlyKeys("nl", "en"));
    }

    @ParameterizedTest
    @MethodSource("qualifications")
    void every_imported_qualification_satisfies_its_schema(ObjectNode qualification) {
        assertThat(violations("qualification", qualification)).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("institutions")
    void every_catalogue_satisfies_its_schema(SampleInstitution institution) {
        assertThat(WORLD.catalogue(institution.id()).stream())
                .allSatisfy(catalogue -> assertThat(violations("catalogue", catalogue)).isEmpty());
    }

    @Test
    void a_qualification_without_a_root_is_refused() {
        ObjectNode qualification = WORLD.qualifications().getFirst();
        qualification.remove("root");
        assertThat(violations("qualification", qualification)).isNotEmpty();
    }

    @Test
    void the_first_award_is_as_the_sample_set_says() {
        AwardRecord award = WORLD.award("M01").orElseThrow().award();
        assertThat(award.awardedDate()).isEqualTo(LocalDate.of(2026, 6, 30));
        assertThat(award.grade().orElseThrow().value()).isEqualTo("14");
        assertThat(award.workload().orElseThrow().hours().orElseThrow()).isEqualTo("165");
        assertThat(award.unit().orElseThrow().id()).isEqualTo("G02");
    }

    @Test
    void every_unit_of_the_sample_set_stands_in_one_catalogue() {
        assertThat(
                        institutions()
                                .flatMap(it -> WORLD.catalogue(it.id()).stream())
                                .flatMap(catalogue -> catalogue.path("units").valueStream())
                                .map(unit -> unit.path("id").stringValue()))
                .containsExactlyInAnyOrderElementsOf(
                        WORLD.sampleSet()
                                .path("units")
                                .valueStream()
                                .map(unit -> unit.path("id").stringValue())
                                .toList());
    }

    @Test
    void the_closed_institution_names_its_successor() {
        SampleInstitution closed = WORLD.institution(new InstitutionId("zandloper")).orElseThrow();
        assertThat(closed.endedOn()).isPresent();
        assertThat(closed.successor()).contains(new InstitutionId("klaproos"));
    }

    private static boolean covers(Entitlement entitlement, AwardRecord award) {
        LocalDate day = award.awardedDate();
        int eqf = award.level().orElseThrow().eqf();
        return entitlement.kinds().contains(award.kind())
                && entitlement.eqfFrom() <= eqf
                && eqf <= entitlement.eqfTo()
                && !day.isBefore(entitlement.from())
                && entitlement.until().map(until -> !day.isAfter(until)).orElse(true);
    }

    private static List<SchemaCheck.Violation> violations(String schema, JsonNode instance) {
        return SchemaCheck.load(PINNED).violations(schema, instance);
    }
}
