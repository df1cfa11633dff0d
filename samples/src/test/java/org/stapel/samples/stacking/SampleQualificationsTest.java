package org.stapel.samples.stacking;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.stapel.credential.encoding.StrictJson;
import org.stapel.credential.profile.SchemaCheck;
import org.stapel.samples.world.World;
import org.stapel.schemas.PinnedDocuments;
import org.stapel.verifier.stacking.check.CheckQualification;

import tools.jackson.databind.JsonNode;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/// The qualifications of the fictional world against the rules that any institution must keep.
class SampleQualificationsTest {
    private static final CheckQualification CHECK =
            new CheckQualification(SchemaCheck.load(PinnedDocuments.load()));

    private static List<? extends JsonNode> qualifications() {
        return World.load().qualifications();
    }

    @ParameterizedTest
    @MethodSource("qualifications")
    void nothing_is_wrong_with_it(JsonNode qualification) {
        assertThat(CHECK.wrong(qualification)).isEmpty();
    }

    @Test
    void the_example_of_the_documentation_is_sound() throws IOException {
        String root = System.getProperty("stapel.project.root", "..");
        String page = Files.readString(Path.of(root).resolve("docs/stacking.md"));
        String example = page.split("```json\n", -1)[1].split("```", -1)[0];

        assertThat(CHECK.wrong(StrictJson.parse(example))).isEmpty();
    }
}
