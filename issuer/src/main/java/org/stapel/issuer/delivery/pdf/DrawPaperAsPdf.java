package org.stapel.issuer.delivery.pdf;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.stapel.credential.encoding.Bytes;
import org.stapel.issuer.delivery.DrawPaper;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;

/// Draws the page with openhtmltopdf as PDF/A-3u with the structure that PDF/UA asks for, then
/// attaches the credential.
///
/// A record with many outcomes is cut until it fits on one page.
final class DrawPaperAsPdf implements DrawPaper {
    private static final List<Integer> OUTCOMES = List.of(12, 8, 5, 3, 1, 0);

    private final PaperPage page;

    DrawPaperAsPdf(PaperPage page) {
        this.page = page;
    }

    @Override
    public Bytes draw(Paper paper) {
        try {
            for (int outcomes : OUTCOMES) {
                byte[] drawn = PdfPages.render(page.html(paper, outcomes));
                try (PDDocument document = Loader.loadPDF(drawn)) {
                    boolean last = outcomes == OUTCOMES.getLast();
                    if (document.getNumberOfPages() > 1 && !last) continue;
                    while (document.getNumberOfPages() > 1) document.removePage(1);
                    return CredentialAttachment.attach(document, paper.credential());
                }
            }
            throw new IllegalStateException("no page was drawn");
        } catch (IOException e) {
            throw new UncheckedIOException("the page cannot be drawn", e);
        }
    }
}
