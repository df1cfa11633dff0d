package org.stapel.verifier.verification.document;

import static org.assertj.core.api.Assertions.assertThat;

import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentNameDictionary;
import org.apache.pdfbox.pdmodel.PDEmbeddedFilesNameTreeNode;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.filespecification.PDComplexFileSpecification;
import org.apache.pdfbox.pdmodel.common.filespecification.PDEmbeddedFile;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.stapel.credential.encoding.Bytes;
import org.stapel.verifier.verification.ReadPdf;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

class PdfAttachmentTest {
    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
    private final PdfAttachment pdfs = new PdfAttachment(threads, Duration.ofSeconds(20));

    @AfterEach
    void stop() {
        threads.shutdownNow();
    }

    @Test
    void our_attachment_is_taken_out() throws IOException {
        assertThat(pdfs.attachment(pdf(Map.of("credential.jwt", "a.b.c"))))
                .isEqualTo(new ReadPdf.Attached("a.b.c"));
    }

    @Test
    void other_attachments_are_not_looked_at() throws IOException {
        assertThat(pdfs.attachment(pdf(Map.of("other.jwt", "a.b.c"))))
                .isEqualTo(new ReadPdf.None());
    }

    @Test
    void a_pdf_without_attachments_has_none() throws IOException {
        assertThat(pdfs.attachment(pdf(Map.of()))).isEqualTo(new ReadPdf.None());
    }

    @Test
    void a_second_revision_makes_it_ambiguous() throws IOException {
        String appended = "\n1 0 obj\n<<>>\nendobj\nstartxref\n0\n%%EOF\n";
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.writeBytes(pdf(Map.of("credential.jwt", "a.b.c")).toArray());
        out.writeBytes(appended.getBytes(StandardCharsets.ISO_8859_1));

        assertThat(pdfs.attachment(Bytes.of(out.toByteArray()))).isEqualTo(new ReadPdf.Ambiguous());
    }

    @Test
    void an_attachment_over_256_kib_is_refused() throws IOException {
        assertThat(pdfs.attachment(pdf(Map.of("credential.jwt", "a".repeat(256 * 1024)))))
                .isInstanceOf(ReadPdf.Attached.class);
        assertThat(pdfs.attachment(pdf(Map.of("credential.jwt", "a".repeat(256 * 1024 + 1)))))
                .isEqualTo(new ReadPdf.Unreadable());
    }

    @Test
    void a_broken_pdf_is_unreadable() {
        assertThat(pdfs.attachment(Bytes.utf8("%PDF-1.7\nnothing more")))
                .isEqualTo(new ReadPdf.Unreadable());
    }

    private static Bytes pdf(Map<String, String> attachments) throws IOException {
        try (PDDocument document = new PDDocument()) {
            document.addPage(new PDPage());
            Map<String, PDComplexFileSpecification> files = new HashMap<>();
            for (var attachment : attachments.entrySet())
                files.put(attachment.getKey(), file(document, attachment));
            PDEmbeddedFilesNameTreeNode tree = new PDEmbeddedFilesNameTreeNode();
            tree.setNames(files);
            PDDocumentNameDictionary names =
                    new PDDocumentNameDictionary(document.getDocumentCatalog());
            names.setEmbeddedFiles(tree);
            document.getDocumentCatalog().setNames(names);
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            document.save(out);
            return Bytes.of(out.toByteArray());
        }
    }

    private static PDComplexFileSpecification file(
            PDDocument document, Map.Entry<String, String> attachment) throws IOException {
        byte[] content = attachment.getValue().getBytes(StandardCharsets.UTF_8);
        PDComplexFileSpecification file = new PDComplexFileSpecification();
        file.setFile(attachment.getKey());
        file.setEmbeddedFile(new PDEmbeddedFile(document, new ByteArrayInputStream(content)));
        return file;
    }
}
