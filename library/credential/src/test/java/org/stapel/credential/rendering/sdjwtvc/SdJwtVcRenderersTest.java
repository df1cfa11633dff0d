package org.stapel.credential.rendering.sdjwtvc;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.stapel.credential.rendering.LossReport;
import org.stapel.credential.rendering.Rendering;
import org.stapel.credential.rendering.SampleAwards;

import java.util.Set;

class SdJwtVcRenderersTest {

    /// Every top-level claim of the published type metadata, and the pointer to the status list.
    private static final Set<String> EU_CLAIMS =
            Set.of(
                    "jti",
                    "iat",
                    "exp",
                    "vct",
                    "iss",
                    "cnf",
                    "status",
                    "issuing_authority",
                    "issuing_country",
                    "date_of_issuance",
                    "date_of_expiry",
                    "family_name",
                    "given_name",
                    "achievement_title",
                    "achievement_description",
                    "learning_outcomes",
                    "assessment_grade",
                    "language_of_classes",
                    "learner_identification",
                    "expected_study_time",
                    "level_of_learning_experience",
                    "form_of_participation",
                    "types_of_quality_assurance",
                    "prerequisites_to_enroll",
                    "evaluator_verification",
                    "integration_stackability_options");

    @Test
    void the_eu_type_has_exactly_its_claims() {
        assertThat(eu().claims().propertyNames()).containsExactlyInAnyOrderElementsOf(EU_CLAIMS);
    }

    @Test
    void the_eu_type_keeps_back_what_its_metadata_says() {
        assertThat(eu().selectivelyDisclosable())
                .contains("/family_name", "/assessment_grade", "/learning_outcomes")
                .doesNotContain("/achievement_title", "/language_of_classes", "/status", "/cnf");
    }

    @Test
    void the_eu_type_is_not_offered_without_a_holder_key_and_says_why() {
        Rendering rendering =
                new EuLearningCredentialRenderer()
                        .render(
                                SampleAwards.linted(SampleAwards.everything()),
                                SampleAwards.unbound());
        assertThat(rendering).isInstanceOf(Rendering.NotOffered.class);
        assertThat(rendering.losses().losses())
                .extracting(LossReport.Loss::code)
                .contains("holder_key_missing");
    }

    @Test
    void an_unbound_copy_of_our_type_names_a_random_subject_that_can_be_kept_back() {
        Rendering.Rendered rendered =
                (Rendering.Rendered)
                        new SdJwtVcRenderer()
                                .render(
                                        SampleAwards.linted(SampleAwards.everything()),
                                        SampleAwards.unbound());
        assertThat(rendered.claims().has("cnf")).isFalse();
        assertThat(rendered.claims().path("sub").asString()).startsWith("urn:uuid:");
        assertThat(rendered.selectivelyDisclosable()).contains("/sub");
    }

    @Test
    void the_end_of_the_achievement_is_not_the_end_of_the_token() {
        assertThat(eu().claims().path("date_of_expiry").asString()).isEqualTo("2031-12-24");
        assertThat(eu().claims().path("exp").asLong()).isEqualTo(1_826_960_400L);
    }

    @Test
    void the_status_is_the_token_status_list_entry_alone() {
        assertThat(eu().claims().path("status").toString())
                .isEqualTo(
                        "{\"status_list\":{\"idx\":93,"
                                + "\"uri\":\"https://issuer.example/i/zilverbeek/tokens/1\"}}");
    }

    private static Rendering.Rendered eu() {
        return (Rendering.Rendered)
                new EuLearningCredentialRenderer()
                        .render(
                                SampleAwards.linted(SampleAwards.everything()),
                                SampleAwards.bound());
    }
}
