package org.stapel.credential.profile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import org.junit.jupiter.api.Test;
import org.stapel.credential.encoding.StrictJson;
import org.stapel.schemas.PinnedDocument;
import org.stapel.schemas.PinnedDocuments;

import tools.jackson.databind.JsonNode;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/// Our pinned contexts and our Open Badges schema against what others published.
class PublishedDocumentsTest {
    private static final PinnedDocuments PINNED = PinnedDocuments.load();

    private static Path vectors(String folder) {
        String root = System.getProperty("stapel.project.root", ".");
        String at = System.getProperty("stapel.vectors", root + "/../shared/vectors");
        Path path = Path.of(at).resolve(folder);
        assumeTrue(Files.isDirectory(path), "skipped: no published test data at " + folder);
        return path;
    }

    private static JsonNode json(Path file) throws IOException {
        return StrictJson.parse(Files.readString(file));
    }

    @Test
    void every_pinned_context_is_the_published_one() throws IOException {
        Path published = vectors("contexts");
        for (PinnedDocument context : PINNED.all(PinnedDocument.Kind.CONTEXT)) {
            String file = context.resource().substring("context/".length());
            assertThat(StrictJson.parse(PINNED.text(context)))
                    .as(context.id())
                    .isEqualTo(json(published.resolve(file)));
        }
    }

    @Test
    void published_badges_of_other_issuers_are_accepted() throws IOException {
        SchemaCheck check = SchemaCheck.load(PINNED);
        try (Stream<Path> files = Files.list(vectors("open-badges/examples"))) {
            List<Path> badges = files.filter(file -> file.toString().endsWith(".json")).toList();
            assertThat(badges).hasSizeGreaterThanOrEqualTo(30);
            for (Path badge : badges)
                assertThat(check.violations("open-badge-3.0", json(badge)))
                        .as(badge.getFileName().toString())
                        .isEmpty();
        }
    }
}
