package org.stapel.credential.rendering;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.stapel.credential.model.AwardRecord;
import org.stapel.credential.profile.SchemaCheck;
import org.stapel.credential.rendering.openbadge.OpenBadgeRenderer;
import org.stapel.credential.rendering.sdjwtvc.EuLearningCredentialRenderer;
import org.stapel.credential.rendering.sdjwtvc.SdJwtVcRenderer;
import org.stapel.schemas.PinnedDocuments;

import tools.jackson.databind.node.ObjectNode;

import java.util.stream.Stream;

class RenderedSatisfiesItsSchemaTest {

    private static final SchemaCheck SCHEMAS = SchemaCheck.load(PinnedDocuments.load());

    static Stream<Arguments> renderers() {
        return Stream.of(
                Arguments.of(new OpenBadgeRenderer(), "open-badge-3.0"),
                Arguments.of(new SdJwtVcRenderer(), "sd-jwt-vc"),
                Arguments.of(new EuLearningCredentialRenderer(), "eu-learning-credential"));
    }

    @ParameterizedTest
    @MethodSource("renderers")
    void an_award_with_every_element_satisfies_the_schema(Renderer renderer, String schema) {
        ObjectNode claims = render(renderer, SampleAwards.everything());
        assertThat(SCHEMAS.violations(schema, claims)).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("renderers")
    void a_credit_certificate_satisfies_the_schema(Renderer renderer, String schema) {
        ObjectNode claims = render(renderer, SampleAwards.programmingBasics());
        assertThat(SCHEMAS.violations(schema, claims)).isEmpty();
    }

    private static ObjectNode render(Renderer renderer, AwardRecord award) {
        Rendering rendering = renderer.render(SampleAwards.linted(award), SampleAwards.bound());
        return ((Rendering.Rendered) rendering).claims();
    }
}
