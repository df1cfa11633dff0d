package org.stapel.credential.rendering.openbadge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.networknt.schema.Error;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;

import org.junit.jupiter.api.Test;
import org.stapel.credential.rendering.Rendering;
import org.stapel.credential.rendering.RenderingContext;
import org.stapel.credential.rendering.SampleAwards;
import org.stapel.credential.status.StatusEntry;
import org.stapel.credential.status.StatusPurpose;

import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

class OpenBadgeRendererTest {

    private static final URI LIST = URI.create("https://issuer.example/i/zilverbeek/status/1");

    @Test
    void the_registered_claims_repeat_the_credential() {
        ObjectNode payload = render(SampleAwards.bound());
        assertThat(payload.path("iss")).isEqualTo(payload.path("issuer").path("id"));
        assertThat(payload.path("jti")).isEqualTo(payload.path("id"));
        assertThat(payload.path("sub")).isEqualTo(payload.path("credentialSubject").path("id"));
        assertThat(payload.path("nbf").asLong()).isEqualTo(1_795_424_400L);
        assertThat(payload.path("validFrom").asString()).isEqualTo("2026-11-23T09:00:00Z");
    }

    @Test
    void the_name_is_there_unhashed_and_the_birth_date_is_not() {
        ObjectNode payload = render(SampleAwards.bound());
        var identity = payload.path("credentialSubject").path("identifier").path(0);
        assertThat(identity.path("identityHash").asString()).isEqualTo("Fien Voorbeeld-Ooievaar");
        assertThat(identity.path("hashed").asBoolean(true)).isFalse();
        assertThat(payload.toString()).doesNotContain("1989-03-01").doesNotContain("HZ-S-4711");
    }

    @Test
    void the_achievement_s_own_end_comes_before_a_later_end_of_the_token() {
        RenderingContext bound = SampleAwards.bound();
        RenderingContext late =
                new RenderingContext(
                        bound.credentialId(),
                        bound.issuer(),
                        bound.subjectId(),
                        bound.holderKey(),
                        bound.signedAt(),
                        bound.expiresAt().map(end -> end.plusSeconds(1_000_000_000)),
                        bound.status(),
                        bound.typeMetadataBase());
        assertThat(render(late).path("validUntil").asString()).isEqualTo("2031-12-25T00:00:00Z");
    }

    @Test
    void several_status_entries_are_all_there_and_the_1edtech_schema_is_not_claimed() {
        ObjectNode payload =
                render(
                        SampleAwards.withStatus(
                                SampleAwards.bound(),
                                new StatusEntry.Bitstring(LIST, 1, StatusPurpose.REVOCATION),
                                new StatusEntry.Bitstring(LIST, 2, StatusPurpose.SUSPENSION)));
        assertThat(payload.path("credentialStatus").valueStream())
                .extracting(entry -> entry.path("statusListIndex").asString())
                .containsExactly("1", "2");
        assertThat(payload.has("credentialSchema")).isFalse();
    }

    @Test
    void a_badge_satisfies_the_schema_it_names() throws IOException {
        ObjectNode payload = render(SampleAwards.bound());
        assertThat(payload.path("credentialSchema").path(0).path("id").asString())
                .isEqualTo(OpenBadgeRenderer.SCHEMA);
        assertThat(errorsIn(payload)).isEmpty();
    }

    @Test
    void the_1edtech_schema_refuses_a_badge_without_an_achievement() throws IOException {
        ObjectNode payload = render(SampleAwards.bound());
        payload.withObject("credentialSubject").remove("achievement");
        assertThat(errorsIn(payload)).isNotEmpty();
    }

    private static List<Error> errorsIn(ObjectNode payload) throws IOException {
        Path file =
                Path.of(System.getProperty("stapel.vectors", "../../../shared/vectors"))
                        .resolve("open-badges/schemas/ob_v3p0_achievementcredential_schema.json");
        assumeTrue(Files.exists(file), "the published schema of Open Badges is not at " + file);
        ObjectNode text = (ObjectNode) JsonMapper.builder().build().readTree(file.toFile());
        text.put("$schema", "https://json-schema.org/draft/2019-09/schema");
        Schema schema =
                SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2019_09)
                        .getSchema(text);
        return schema.validate(payload);
    }

    private static ObjectNode render(RenderingContext context) {
        Rendering rendering =
                new OpenBadgeRenderer()
                        .render(SampleAwards.linted(SampleAwards.everything()), context);
        return ((Rendering.Rendered) rendering).claims();
    }
}
