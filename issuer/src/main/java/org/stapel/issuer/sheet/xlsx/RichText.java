package org.stapel.issuer.sheet.xlsx;

import org.stapel.issuer.sheet.ReadSheet;

import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/// The text of an element with runs, without formatting and phonetic hints.
final class RichText {
    /// ST_Xstring: characters that XML cannot hold.
    private static final Pattern ESCAPED = Pattern.compile("_x([0-9A-Fa-f]{4})_");

    private RichText() {}

    /// Reads up to the end of the element; what is over the length of a cell is left out, but for
    /// one character that shows it.
    static String read(XMLStreamReader xml, String element) throws XMLStreamException {
        StringBuilder text = new StringBuilder();
        int phonetic = 0;
        boolean inText = element.equals("v");
        while (true) {
            int event = xml.next();
            if (event == XMLStreamConstants.START_ELEMENT) {
                if (xml.getLocalName().equals("rPh")) phonetic++;
                inText = xml.getLocalName().equals("t") && phonetic == 0;
            } else if (event == XMLStreamConstants.END_ELEMENT) {
                if (xml.getLocalName().equals(element)) return unescape(text.toString());
                if (xml.getLocalName().equals("rPh")) phonetic--;
                inText = false;
            } else if (inText && isText(event)) append(text, xml);
        }
    }

    static String unescape(String text) {
        if (!text.contains("_x")) return text;
        return ESCAPED.matcher(text).replaceAll(RichText::character);
    }

    /// Writes what [#unescape] reads, for text that XML cannot hold or that looks escaped.
    static String escape(String text) {
        String literal = text.contains("_x") ? ESCAPED.matcher(text).replaceAll("_x005F$0") : text;
        StringBuilder out = new StringBuilder(literal.length());
        literal.codePoints()
                .forEach(c -> {
                    if (isXml(c)) out.appendCodePoint(c);
                    else out.append(String.format("_x%04X_", c));
                });
        return out.toString();
    }

    private static boolean isXml(int c) {
        return (c >= 0x20 && c < 0xD800)
                || c == '\t'
                || c == '\n'
                || (c > 0xDFFF && c < 0xFFFE)
                || c > 0xFFFF;
    }

    private static void append(StringBuilder text, XMLStreamReader xml) {
        int room = ReadSheet.MAX_CELL + 1 - text.length();
        int length = Math.min(xml.getTextLength(), room);
        text.append(xml.getTextCharacters(), xml.getTextStart(), length);
    }

    private static boolean isText(int event) {
        return event == XMLStreamConstants.CHARACTERS
                || event == XMLStreamConstants.CDATA
                || event == XMLStreamConstants.SPACE;
    }

    private static String character(MatchResult match) {
        char character = (char) Integer.parseInt(match.group(1), 16);
        return Matcher.quoteReplacement(String.valueOf(character));
    }
}
