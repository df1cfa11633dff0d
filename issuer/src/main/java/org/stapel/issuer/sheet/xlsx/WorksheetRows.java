package org.stapel.issuer.sheet.xlsx;

import static org.stapel.issuer.sheet.xlsx.SafeXml.attribute;

import org.stapel.issuer.sheet.table.RefusedSheet;
import org.stapel.issuer.sheet.table.RowDraft;
import org.stapel.issuer.sheet.table.TableDraft;

import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/// Streams the rows of one worksheet part into a table.
final class WorksheetRows {
    private static final int MAX_ROW = 1_048_576;

    private final XMLStreamReader xml;
    private final CellValues values;
    private final TableDraft table;
    private int number;

    WorksheetRows(XMLStreamReader xml, CellValues values, TableDraft table) {
        this.xml = xml;
        this.values = values;
        this.table = table;
    }

    void read() throws XMLStreamException {
        while (xml.hasNext())
            if (xml.next() == XMLStreamConstants.START_ELEMENT && xml.getLocalName().equals("row"))
                row();
    }

    private void row() throws XMLStreamException {
        String given = attribute(xml, "r");
        int next = given.isEmpty() ? number + 1 : Whole.of(given, MAX_ROW);
        if (next <= number) throw RefusedSheet.notASheet("damaged");
        number = next;
        RowDraft row = table.row(number);
        while (true) {
            int event = xml.next();
            if (event == XMLStreamConstants.START_ELEMENT && xml.getLocalName().equals("c"))
                cell(row);
            if (event == XMLStreamConstants.END_ELEMENT && xml.getLocalName().equals("row")) break;
        }
        table.add(row);
    }

    private void cell(RowDraft row) throws XMLStreamException {
        String reference = attribute(xml, "r");
        int column = reference.isEmpty() ? row.size() : column(reference);
        if (column < row.size()) throw RefusedSheet.notASheet("damaged");
        String type = attribute(xml, "t");
        String style = attribute(xml, "s");
        String value = "";
        boolean formula = false;
        while (true) {
            int event = xml.next();
            if (event == XMLStreamConstants.END_ELEMENT && xml.getLocalName().equals("c")) break;
            if (event != XMLStreamConstants.START_ELEMENT) continue;
            switch (xml.getLocalName()) {
                case "v", "is" -> value = RichText.read(xml, xml.getLocalName());
                case "f" -> formula = true;
                default -> {}
            }
        }
        var stored = new CellValues.Stored(type, style, value, formula);
        row.put(column, values.cell(row, column, stored));
    }

    /// `AB12` is column 27.
    private static int column(String reference) {
        int column = 0;
        int at = 0;
        while (at < reference.length()
                && reference.charAt(at) >= 'A'
                && reference.charAt(at) <= 'Z')
            column = column * 26 + reference.charAt(at++) - 'A' + 1;
        if (at == 0 || at > 3) throw RefusedSheet.notASheet("damaged");
        return column - 1;
    }
}
