package org.stapel.issuer.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import org.junit.jupiter.api.Test;
import org.stapel.credential.model.AwardKind;

import tools.jackson.databind.node.ObjectNode;

import java.util.Optional;

class AwardTemplatesTest {
    private static AwardTemplate of(String id) {
        return Offers.TEMPLATES.of(Offers.institution(), Offers.catalogue(), Offers.offer(id));
    }

    @Test
    void an_award_of_a_unit_names_the_unit_its_size_and_its_grading() {
        ObjectNode award = of("U1").award();
        assertThat(award.path("kind").asString()).isEqualTo("CREDIT_CERTIFICATE");
        assertThat(award.at("/unit/version").asString()).isEqualTo("2026-2027");
        assertThat(award.at("/workload/ects").asString()).isEqualTo("6");
        assertThat(award.at("/level/eqf").intValue()).isEqualTo(6);
        assertThat(award.at("/grade/passMark").asString()).isEqualTo("10");
        assertThat(award.at("/awardingBodies/0/id").asString())
                .isEqualTo("did:web:issuer.example:i:zilverbeek");
    }

    @Test
    void nothing_of_a_learner_or_a_result_is_in_a_template() {
        assertThat(of("M1").award().propertyNames())
                .doesNotContain("id", "learner", "awardReference", "awardedDate");
        assertThat(of("M1").award().path("grade").has("value")).isFalse();
    }

    @Test
    void a_unit_not_passed_is_a_study_result_of_the_same_unit() {
        ObjectNode award =
                Offers.TEMPLATES
                        .of(
                                Offers.institution(),
                                Offers.catalogue(),
                                Offers.offer("U1"),
                                AwardKind.STUDY_RESULT)
                        .award();
        assertThat(award.path("kind").asString()).isEqualTo("STUDY_RESULT");
        assertThat(award.at("/unit/id").asString()).isEqualTo("U1");
    }

    @Test
    void a_module_with_parts_brings_a_credit_certificate_for_each() {
        AwardTemplate module = of("M1");
        assertThat(module.award().at("/parts/1/unit/id").asString()).isEqualTo("U2");
        assertThat(module.award().at("/prerequisites/0/nl").asString()).isEqualTo("Zin in cijfers");
        assertThat(module.parts())
                .extracting(
                        part -> part.path("kind").asString(),
                        part -> part.at("/unit/id").asString())
                .containsExactly(
                        tuple("CREDIT_CERTIFICATE", "U1"), tuple("CREDIT_CERTIFICATE", "U2"));
    }

    @Test
    void a_recognition_says_what_it_looked_at_how_and_by_whom() {
        ObjectNode award = of("EVC").award();
        assertThat(award.path("kind").asString()).isEqualTo("PROOF_OF_COMPETENCE");
        assertThat(award.path("route").asString()).isEqualTo("EVC");
        assertThat(award.at("/recognisingBody/id").asString()).isEqualTo("x");
        assertThat(award.at("/assessments/0/type").asString()).isEqualTo("PORTFOLIO");
        assertThat(award.at("/parts/1/unit/id").asString()).isEqualTo("U2");
        assertThat(award.path("outcomes").size()).isEqualTo(3);
        assertThat(award.at("/workload/ects").asString()).isEqualTo("10.5");
        assertThat(award.at("/level/eqf").intValue()).isEqualTo(6);
    }

    @Test
    void an_outcome_recognised_by_itself_brings_no_credits() {
        ObjectNode award = of("HALF").award();
        assertThat(award.path("outcomes").size()).isEqualTo(2);
        assertThat(award.has("workload")).isFalse();
    }

    @Test
    void an_exemption_names_the_units_it_exempts_from() {
        ObjectNode award = of("EVK").award();
        assertThat(award.path("route").asString()).isEqualTo("EVK");
        assertThat(award.at("/exemptedUnits/0/id").asString()).isEqualTo("U1");
        assertThat(award.has("parts")).isFalse();
        assertThat(award.has("workload")).isFalse();
    }

    @Test
    void a_recognised_module_is_the_module_by_the_route_of_the_procedure() {
        AwardTemplate recognised =
                Offers.TEMPLATES.recognised(
                        Offers.institution(),
                        Offers.catalogue(),
                        Offers.offer("EVC"),
                        Offers.offer("M1"));
        assertThat(recognised.award().path("kind").asString()).isEqualTo("MICROCREDENTIAL");
        assertThat(recognised.award().path("route").asString()).isEqualTo("EVC");
        assertThat(recognised.award().at("/assessments/0/type").asString()).isEqualTo("PORTFOLIO");
        assertThat(recognised.award().at("/grade/scheme").asString())
                .isEqualTo("geslaagd / niet geslaagd");
        assertThat(recognised.parts()).isEmpty();
    }

    @Test
    void a_template_is_not_the_catalogue_itself() {
        Catalogue catalogue = Offers.catalogue();
        var offer = catalogue.find("M1", Optional.empty()).orElseThrow();
        Offers.TEMPLATES
                .of(Offers.institution(), catalogue, offer)
                .award()
                .withObject("/grade")
                .put("value", "14");
        assertThat(catalogue.json()).isEqualTo(Offers.json());
    }
}
