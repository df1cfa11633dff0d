package org.stapel.issuer.sheet.xlsx;

import static org.stapel.issuer.sheet.xlsx.SafeXml.attribute;

import org.stapel.issuer.sheet.table.RefusedSheet;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/// What the first pass over a package finds: its sheets, texts, date styles and the rows of each
/// worksheet part.
final class Workbook {
    private static final int MAX_SHEETS = 1_000;

    final SharedStrings strings = new SharedStrings();
    final DateStyles styles = new DateStyles();
    private final Map<String, Integer> rows = new HashMap<>();
    private final Map<String, Map<String, String>> targets = new HashMap<>();
    private final List<Entry> entries = new ArrayList<>();
    private String path = "";
    private boolean from1904;

    /// A sheet that the workbook lists.
    private record Entry(String name, String relationship, boolean visible) {}

    /// A sheet with cells.
    ///
    /// @param part its name in the package
    /// @param rows rows that hold something
    record Worksheet(String name, String part, boolean visible, int rows) {}

    void visit(String name, XMLStreamReader xml) throws XMLStreamException {
        switch (xml.getLocalName()) {
            case "workbook" -> workbook(name, xml);
            case "Relationships" -> relationships(name, xml);
            case "styleSheet" -> styles.read(xml);
            case "sst" -> strings.read(xml);
            case "worksheet" -> rows.put(name, RowCount.of(xml));
            default -> PartRules.refuseRoot(xml);
        }
    }

    boolean isFrom1904() {
        return from1904;
    }

    /// The sheets in the order of their tabs.
    List<Worksheet> worksheets() {
        if (entries.isEmpty()) throw RefusedSheet.notASheet("no_workbook");
        int slash = path.lastIndexOf('/') + 1;
        String folder = path.substring(0, slash);
        Map<String, String> parts =
                targets.getOrDefault(folder + "_rels/" + path.substring(slash) + ".rels", Map.of());
        List<Worksheet> worksheets = new ArrayList<>();
        for (Entry entry : entries) {
            String target = parts.getOrDefault(entry.relationship(), "");
            String part = target.startsWith("/") ? target.substring(1) : folder + target;
            Integer count = rows.get(part);
            if (count != null)
                worksheets.add(new Worksheet(entry.name(), part, entry.visible(), count));
        }
        return worksheets;
    }

    private void workbook(String name, XMLStreamReader xml) throws XMLStreamException {
        path = name;
        while (xml.hasNext()) {
            if (xml.next() != XMLStreamConstants.START_ELEMENT) continue;
            if (xml.getLocalName().equals("workbookPr"))
                from1904 = List.of("1", "true").contains(attribute(xml, "date1904"));
            if (xml.getLocalName().equals("sheet")) sheet(xml);
        }
    }

    private void sheet(XMLStreamReader xml) {
        if (entries.size() == MAX_SHEETS) throw RefusedSheet.limit("sheets", MAX_SHEETS);
        boolean hidden = attribute(xml, "state").toLowerCase(Locale.ROOT).contains("hidden");
        entries.add(
                new Entry(
                        RichText.unescape(attribute(xml, "name")), attribute(xml, "id"), !hidden));
    }

    private void relationships(String name, XMLStreamReader xml) throws XMLStreamException {
        Map<String, String> byId = new HashMap<>();
        while (xml.hasNext()) {
            if (xml.next() != XMLStreamConstants.START_ELEMENT) continue;
            PartRules.refuseRelationship(xml);
            byId.put(attribute(xml, "Id"), attribute(xml, "Target"));
        }
        targets.put(name, byId);
    }
}
