package org.stapel.verifier.trust.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;
import java.util.Map;

class EditorWithoutKeyTest {
    @Test
    void without_a_signing_key_the_draft_can_be_exported(@TempDir Path folder) throws Exception {
        try (var verifier = RunningEditor.start(folder, false)) {
            var anna = verifier.editor();
            var ending =
                    Map.of("change", "end_issuer", "endedOn", "2026-10-01", "reason", "closed");
            var page = anna.submit(anna.get("/trust/klaproos"), "/trust/klaproos", ending);

            var seen = verifier.editor().get(page.path());

            assertThat(seen.body()).contains("no signing key").doesNotContain("Sign and publish");
            assertThat(anna.get(page.path() + "/draft").body())
                    .contains("\"version\":15", "\"endedOn\":\"2026-10-01\"");
        }
    }
}
