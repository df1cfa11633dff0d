package org.stapel.verifier.verification.document;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentNameDictionary;
import org.apache.pdfbox.pdmodel.PDEmbeddedFilesNameTreeNode;
import org.apache.pdfbox.pdmodel.common.PDNameTreeNode;
import org.apache.pdfbox.pdmodel.common.filespecification.PDComplexFileSpecification;
import org.apache.pdfbox.pdmodel.common.filespecification.PDEmbeddedFile;
import org.stapel.credential.encoding.Bytes;
import org.stapel.verifier.verification.ReadPdf;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/// Reads the attachment `credential.jwt` with PDFBox; scripts, forms and pages are never touched.
///
/// A file saved in several revisions is ambiguous: an earlier revision may have held another
/// attachment.
final class PdfAttachment implements ReadPdf {
    private static final String NAME = "credential.jwt";
    private static final int LARGEST = 256 * 1024;
    private static final int DEEPEST = 8;
    private static final byte[] END = "%%EOF".getBytes(StandardCharsets.ISO_8859_1);

    private final ExecutorService threads;
    private final Duration patience;

    PdfAttachment(ExecutorService threads, Duration patience) {
        this.threads = threads;
        this.patience = patience;
    }

    @Override
    public Answer attachment(Bytes unverifiedFile) {
        byte[] content = unverifiedFile.toArray();
        if (revisions(content) > 1) return new Ambiguous();
        Future<Answer> reading = threads.submit(() -> read(content));
        try {
            return reading.get(patience.toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException | ExecutionException _) {
            reading.cancel(true);
            return new Unreadable();
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
            return new Unreadable();
        }
    }

    private static int revisions(byte[] content) {
        int found = 0;
        for (int at = 0; at + END.length <= content.length; at++) if (isEnd(content, at)) found++;
        return found;
    }

    private static boolean isEnd(byte[] content, int at) {
        for (int i = 0; i < END.length; i++) if (content[at + i] != END[i]) return false;
        return true;
    }

    private static Answer read(byte[] content) throws IOException {
        try (PDDocument document = Loader.loadPDF(content)) {
            List<PDComplexFileSpecification> files = new ArrayList<>();
            PDEmbeddedFilesNameTreeNode tree =
                    new PDDocumentNameDictionary(document.getDocumentCatalog()).getEmbeddedFiles();
            if (tree != null) collect(tree, files, DEEPEST);
            List<PDComplexFileSpecification> ours =
                    files.stream().filter(file -> NAME.equals(file.getFilename())).toList();
            return switch (ours.size()) {
                case 0 -> new None();
                case 1 -> text(ours.getFirst());
                default -> new Ambiguous();
            };
        }
    }

    private static void collect(
            PDNameTreeNode<PDComplexFileSpecification> node,
            List<PDComplexFileSpecification> files,
            int depth)
            throws IOException {
        Map<String, PDComplexFileSpecification> names = node.getNames();
        if (names != null) files.addAll(names.values());
        List<PDNameTreeNode<PDComplexFileSpecification>> kids = node.getKids();
        if (kids == null || depth == 0) return;
        for (PDNameTreeNode<PDComplexFileSpecification> kid : kids) collect(kid, files, depth - 1);
    }

    private static Answer text(PDComplexFileSpecification file) throws IOException {
        PDEmbeddedFile embedded = file.getEmbeddedFile();
        if (embedded == null) return new None();
        try (InputStream in = embedded.createInputStream()) {
            byte[] content = in.readNBytes(LARGEST + 1);
            return content.length > LARGEST
                    ? new Unreadable()
                    : new Attached(new String(content, StandardCharsets.UTF_8));
        }
    }
}
