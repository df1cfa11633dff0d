package org.stapel.credential.rendering.sdjwtvc;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.stapel.credential.encoding.StrictJson;
import org.stapel.credential.rendering.Rendering;
import org.stapel.credential.rendering.SampleAwards;
import org.stapel.schemas.PinnedDocument;
import org.stapel.schemas.PinnedDocuments;

import tools.jackson.databind.JsonNode;

import java.util.Set;
import java.util.TreeSet;

/// SD-JWT VC sections 5.2, 5.5 and 5.6: a wallet that processes the type metadata must reject a
/// credential that does otherwise than it says.
class TypeMetadataTest {
    /// Known to every verifier by their registration (SD-JWT VC section 2.2.2.3).
    private static final Set<String> REGISTERED =
            Set.of("vct", "iss", "jti", "iat", "exp", "cnf", "status", "sub");

    private static final JsonNode METADATA = metadata();
    private static final Rendering.Rendered RENDERED = rendered();

    @Test
    void what_is_always_or_never_disclosable_is_so_in_the_credential() {
        Set<String> disagreeing = new TreeSet<>();
        for (JsonNode claim : METADATA.path("claims")) {
            String name = name(claim);
            boolean disclosable = RENDERED.selectivelyDisclosable().contains("/" + name);
            boolean always = claim.path("sd").asString("").equals("always");
            boolean never = claim.path("sd").asString("").equals("never");
            if (RENDERED.claims().has(name) && (disclosable ? never : always))
                disagreeing.add(name);
        }
        assertThat(disagreeing).isEmpty();
    }

    @Test
    void every_claim_that_we_issue_is_described_and_every_described_one_is_issued() {
        Set<String> described = new TreeSet<>();
        METADATA.path("claims").forEach(claim -> described.add(name(claim)));
        Set<String> issued = new TreeSet<>(RENDERED.claims().propertyNames());
        issued.removeAll(REGISTERED);
        assertThat(described).isEqualTo(issued);
    }

    @Test
    void every_display_has_a_locale_and_a_name_or_label_in_both_languages() {
        assertThat(locales(METADATA.path("display"), "name")).containsExactlyInAnyOrder("nl", "en");
        for (JsonNode claim : METADATA.path("claims"))
            assertThat(locales(claim.path("display"), "label"))
                    .as(name(claim))
                    .containsExactlyInAnyOrder("nl", "en");
    }

    private static Set<String> locales(JsonNode display, String text) {
        Set<String> locales = new TreeSet<>();
        for (JsonNode each : display)
            if (!each.path(text).asString("").isBlank())
                locales.add(each.path("locale").asString());
        return locales;
    }

    private static String name(JsonNode claim) {
        return claim.path("path").path(0).asString();
    }

    private static JsonNode metadata() {
        PinnedDocuments pinned = PinnedDocuments.load();
        PinnedDocument document = pinned.all(PinnedDocument.Kind.TYPE_METADATA).iterator().next();
        return StrictJson.parse(pinned.text(document));
    }

    private static Rendering.Rendered rendered() {
        return (Rendering.Rendered)
                new SdJwtVcRenderer()
                        .render(
                                SampleAwards.linted(SampleAwards.everything()),
                                SampleAwards.unbound());
    }
}
