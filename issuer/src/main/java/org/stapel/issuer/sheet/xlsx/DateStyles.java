package org.stapel.issuer.sheet.xlsx;

import static org.stapel.issuer.sheet.xlsx.SafeXml.attribute;

import java.util.BitSet;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/// Which cell styles show their number as a date.
///
/// @see <a
///   href="https://ecma-international.org/publications-and-standards/standards/ecma-376/">ECMA-376
///   part 1, 18.8.30 and 18.8.31</a>
final class DateStyles {
    private static final int MAX_STYLES = 65_536;

    /// Texts, escaped, filling and placeholding characters, and what is in brackets.
    private static final Pattern NO_CODE =
            Pattern.compile(
                    "\"[^\"]*\"|\\\\.|_.|\\*.|\\[[^\\]]*]|general", Pattern.CASE_INSENSITIVE);

    private final Map<String, String> formats = new HashMap<>();
    private final BitSet dates = new BitSet();

    void read(XMLStreamReader xml) throws XMLStreamException {
        boolean inCells = false;
        int style = 0;
        while (xml.hasNext()) {
            int event = xml.next();
            if (event == XMLStreamConstants.END_ELEMENT && xml.getLocalName().equals("cellXfs"))
                inCells = false;
            if (event != XMLStreamConstants.START_ELEMENT) continue;
            switch (xml.getLocalName()) {
                case "numFmt" ->
                        formats.put(attribute(xml, "numFmtId"), attribute(xml, "formatCode"));
                case "cellXfs" -> inCells = true;
                case "xf" -> {
                    if (inCells && style < MAX_STYLES)
                        dates.set(style++, isDate(attribute(xml, "numFmtId")));
                }
                default -> {}
            }
        }
    }

    boolean isDate(int style) {
        return dates.get(style);
    }

    private boolean isDate(String id) {
        String format = formats.get(id);
        return format == null ? isBuiltInDate(id) : isDateFormat(format);
    }

    static boolean isDateFormat(String format) {
        String first = NO_CODE.matcher(format).replaceAll("").split(";", -1)[0];
        String codes = first.toLowerCase(Locale.ROOT);
        boolean monthOnly = codes.contains("m") && !codes.contains("h") && !codes.contains("s");
        return codes.contains("d") || codes.contains("y") || monthOnly;
    }

    /// 14 to 17 and 22 everywhere; the others in East Asian languages.
    private static boolean isBuiltInDate(String id) {
        if (!id.matches("[0-9]{1,2}")) return false;
        int number = Integer.parseInt(id);
        return (number >= 14 && number <= 17)
                || number == 22
                || (number >= 27 && number <= 31)
                || (number >= 34 && number <= 36)
                || (number >= 50 && number <= 58);
    }
}
