package org.stapel.issuer.delivery.pdf;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder.PdfAConformance;

import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.regex.Pattern;

/// Draws XHTML with openhtmltopdf as PDF/A-3u with the structure that PDF/UA asks for; fetches
/// nothing.
public final class PdfPages {
    private static final String FONTS = "/org/stapel/service/fonts/";

    /// Characters that XML 1.0 has no place for.
    private static final Pattern NOT_XML =
            Pattern.compile("[^\\x09\\x0A\\x0D\\x20-\\uD7FF\\uE000-\\uFFFD\\x{10000}-\\x{10FFFF}]");

    private PdfPages() {}

    public static byte[] render(String html) {
        try {
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
            builder.withHtmlContent(NOT_XML.matcher(html).replaceAll(""), null);
            builder.toStream(out);
            builder.run();
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException("the page cannot be drawn", e);
        }
    }

    static InputStream font(String name) {
        InputStream font = PdfPages.class.getResourceAsStream(FONTS + name);
        if (font == null) throw new IllegalStateException("no font " + name);
        return font;
    }
}
