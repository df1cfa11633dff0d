package org.stapel.issuer.sheet.xlsx;

import static org.stapel.issuer.sheet.xlsx.SafeXml.attribute;

import org.stapel.issuer.sheet.table.RefusedSheet;

import java.util.Locale;
import java.util.regex.Pattern;

import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/// What a package may not hold: macros, links to other files and programs, embedded objects.
final class PartRules {
    /// `program|'topic'!item`, outside texts of the formula.
    private static final Pattern DDE = Pattern.compile("[^|]*\\|[^!]*!.*", Pattern.DOTALL);

    private static final Pattern QUOTED = Pattern.compile("\"[^\"]*\"");

    private PartRules() {}

    static void refuseName(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        if (lower.contains("vbaproject") || lower.contains("/activex/")) throw unsafe("macro");
        if (lower.contains("/macrosheets/")) throw unsafe("macro");
        if (lower.contains("/embeddings/")) throw unsafe("embedded_object");
        if (lower.equals("mimetype")) throw RefusedSheet.notASheet("opendocument");
        if (lower.endsWith("xl/workbook.bin")) throw RefusedSheet.notASheet("xlsb");
        if (lower.endsWith("word/document.xml")) throw RefusedSheet.notASheet("word");
    }

    /// Refuses a part for what it is, by its root element.
    static void refuseRoot(XMLStreamReader xml) throws XMLStreamException {
        switch (xml.getLocalName()) {
            case "Types" -> contentTypes(xml);
            case "externalLink" -> throw unsafe(linksToAProgram(xml) ? "dde" : "external_link");
            case "connections", "queryTable" -> throw unsafe("external_data");
            case "macrosheet", "dialogsheet" -> throw unsafe("macro");
            default -> {}
        }
    }

    static void refuseFormula(String formula) {
        if (formula.indexOf('|') >= 0
                && DDE.matcher(QUOTED.matcher(formula).replaceAll("")).matches())
            throw unsafe("dde");
    }

    /// A hyperlink points outside and is not followed; e-mail columns are full of them.
    static void refuseRelationship(XMLStreamReader xml) {
        boolean outside = attribute(xml, "TargetMode").equalsIgnoreCase("External");
        String type = attribute(xml, "Type");
        if (type.endsWith("/vbaProject")) throw unsafe("macro");
        if (outside && !type.endsWith("/hyperlink")) throw unsafe("external_link");
    }

    private static void contentTypes(XMLStreamReader xml) throws XMLStreamException {
        while (xml.hasNext()) {
            if (xml.next() != XMLStreamConstants.START_ELEMENT) continue;
            String type = attribute(xml, "ContentType").toLowerCase(Locale.ROOT);
            if (type.contains("macroenabled") || type.contains("vbaproject")) throw unsafe("macro");
        }
    }

    private static boolean linksToAProgram(XMLStreamReader xml) throws XMLStreamException {
        while (xml.hasNext()) {
            boolean element = xml.next() == XMLStreamConstants.START_ELEMENT;
            if (element && xml.getLocalName().equals("ddeLink")) return true;
        }
        return false;
    }

    private static RefusedSheet unsafe(String reason) {
        return RefusedSheet.unsafe(reason);
    }
}
