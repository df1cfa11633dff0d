package org.stapel.issuer.sheet.xlsx;

import org.stapel.issuer.sheet.ReadSheet;
import org.stapel.issuer.sheet.table.RefusedSheet;

import java.util.ArrayList;
import java.util.List;

import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/// The texts that cells refer to by number, at most 2,000,000 of 40,000,000 characters together.
final class SharedStrings {
    private static final int MAX_COUNT = 2_000_000;

    private final List<String> texts = new ArrayList<>();
    private long characters;

    void read(XMLStreamReader xml) throws XMLStreamException {
        while (xml.hasNext()) {
            if (xml.next() != XMLStreamConstants.START_ELEMENT) continue;
            if (xml.getLocalName().equals("si")) add(RichText.read(xml, "si"));
        }
    }

    String at(int index) {
        if (index < 0 || index >= texts.size()) throw RefusedSheet.notASheet("damaged");
        return texts.get(index);
    }

    private void add(String text) {
        characters += text.length();
        texts.add(text);
        if (texts.size() > MAX_COUNT || characters > ReadSheet.MAX_TEXT)
            throw RefusedSheet.unsafe("shared_strings");
    }
}
