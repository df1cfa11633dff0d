package org.stapel.issuer.delivery.pdf;

import java.awt.Font;
import java.awt.FontFormatException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;

/// Knows which texts the embedded font can print: a name must not come out as a row of signs that
/// stand for nothing.
public final class PrintableText {
    private final Font font;

    private PrintableText(Font font) {
        this.font = font;
    }

    public static PrintableText ofEmbeddedFont() {
        try (InputStream file = PdfPages.font("SourceSans3-Regular.ttf")) {
            return new PrintableText(Font.createFont(Font.TRUETYPE_FONT, file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (FontFormatException e) {
            throw new IllegalStateException("the embedded font cannot be read", e);
        }
    }

    /// The text, or what stands in for it when any of its characters has no glyph.
    public String or(String text, String standIn) {
        return font.canDisplayUpTo(text) < 0 ? text : standIn;
    }
}
