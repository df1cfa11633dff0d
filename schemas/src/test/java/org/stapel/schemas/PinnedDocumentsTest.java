package org.stapel.schemas;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import java.io.ByteArrayInputStream;
import java.util.List;

class PinnedDocumentsTest {
    private static final PinnedDocuments PINNED = PinnedDocuments.load();

    static List<PinnedDocument> everyDocument() {
        return PINNED.all();
    }

    @ParameterizedTest
    @MethodSource("everyDocument")
    void each_document_has_the_pinned_bytes(PinnedDocument document) {
        assertThat(PINNED.text(document)).isNotBlank();
    }

    @Test
    void the_credentials_context_is_the_one_that_the_w3c_published() {
        assertThat(PINNED.all())
                .filteredOn(
                        document -> document.id().equals("https://www.w3.org/ns/credentials/v2"))
                .extracting(PinnedDocument::sha256)
                .containsExactly(
                        "59955ced6697d61e03f2b2556febe5308ab16842846f5b586d7f1f7adec92734");
    }

    @Test
    void a_document_with_other_bytes_is_refused() {
        PinnedDocuments changed =
                PinnedDocuments.from(resource ->
                        resource.equals("profile/vks.json")
                                ? new ByteArrayInputStream(new byte[] {'{', '}'})
                                : PinnedDocuments.class.getResourceAsStream(resource));
        assertThatThrownBy(() -> changed.text("vks"))
                .isInstanceOf(DigestDiffers.class)
                .hasMessageStartingWith("pinned document vks has SHA-256 44136fa3");
    }

    @Test
    void what_is_not_pinned_is_not_there() {
        assertThat(PINNED.text("https://example.org/other")).isEmpty();
    }

    @Test
    void every_kind_of_document_is_listed() {
        assertThat(PINNED.all())
                .extracting(PinnedDocument::kind)
                .contains(PinnedDocument.Kind.values());
    }
}
