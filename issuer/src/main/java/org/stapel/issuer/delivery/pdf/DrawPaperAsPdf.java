package org.stapel.issuer.delivery.pdf;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder.PdfAConformance;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.stapel.credential.encoding.Bytes;
import org.stapel.issuer.delivery.DrawPaper;

import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;

/// Draws the page with openhtmltopdf as PDF/A-3u with the structure that PDF/UA asks for, then
/// attaches the credential.
///
/// A record with many outcomes is cut until it fits on one page.
final class DrawPaperAsPdf implements DrawPaper {
    private static final String FONTS = "/org/stapel/service/fonts/";
    private static final List<Integer> OUTCOMES = List.of(12, 8, 5, 3, 1, 0);

    private final PaperPage page;

    DrawPaperAsPdf(PaperPage page) {
        this.page = page;
    }

    @Override
    public Bytes draw(Paper paper) {
        try {
            for (int outcomes : OUTCOMES) {
                byte[] drawn = render(page.html(paper, outcomes));
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

    private static byte[] render(String html) throws IOException {
        var out = new ByteArrayOutputStream();
        var builder = new PdfRendererBuilder();
        builder.usePdfAConformance(PdfAConformance.PDFA_3_U);
        builder.usePdfUaAccessibility(true);
        builder.useColorProfile(ICC_Profile.getInstance(ColorSpace.CS_sRGB).getData());
        builder.useFont(
                () -> font("SourceSans3-Regular.ttf"), "Source", 400, FontStyle.NORMAL, true);
        builder.useFont(
                () -> font("SourceSans3-Semibold.ttf"), "Source", 600, FontStyle.NORMAL, true);
        builder.useUriResolver((_, uri) -> uri.startsWith("data:image/png;") ? uri : null);
        builder.withProducer("Stapel");
        builder.withHtmlContent(html, null);
        builder.toStream(out);
        builder.run();
        return out.toByteArray();
    }

    static InputStream font(String name) {
        InputStream font = DrawPaperAsPdf.class.getResourceAsStream(FONTS + name);
        if (font == null) throw new IllegalStateException("no font " + name);
        return font;
    }
}
