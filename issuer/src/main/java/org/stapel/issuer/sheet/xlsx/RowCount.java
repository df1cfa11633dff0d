package org.stapel.issuer.sheet.xlsx;

import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/// Counts the rows of a worksheet that hold something, and looks at its formulas.
final class RowCount {
    private static final int MAX_FORMULA = 8_192;

    private RowCount() {}

    static int of(XMLStreamReader xml) throws XMLStreamException {
        int rows = 0;
        boolean filled = false;
        String element = "";
        while (xml.hasNext()) {
            int event = xml.next();
            if (event == XMLStreamConstants.START_ELEMENT) {
                element = xml.getLocalName();
                if (element.equals("row")) filled = false;
                if (element.equals("f")) PartRules.refuseFormula(formula(xml));
            } else if (event == XMLStreamConstants.CHARACTERS) {
                filled |= (element.equals("v") || element.equals("t")) && xml.getTextLength() > 0;
            } else if (event == XMLStreamConstants.END_ELEMENT) {
                if (filled && xml.getLocalName().equals("row")) rows++;
                element = "";
            }
        }
        return rows;
    }

    private static String formula(XMLStreamReader xml) throws XMLStreamException {
        StringBuilder formula = new StringBuilder();
        while (xml.next() != XMLStreamConstants.END_ELEMENT)
            if (xml.hasText() && formula.length() < MAX_FORMULA) formula.append(xml.getText());
        return formula.toString();
    }
}
