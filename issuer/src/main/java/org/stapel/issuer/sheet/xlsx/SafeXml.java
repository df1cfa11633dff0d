package org.stapel.issuer.sheet.xlsx;

import org.stapel.issuer.sheet.table.RefusedSheet;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.PushbackInputStream;
import java.io.Reader;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Set;

import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/// XML of a package part, read as a stream, without a document type and without entities.
final class SafeXml {
    /// What ECMA-376 part 2 allows.
    private static final Set<String> ENCODINGS = Set.of("utf-8", "utf-16", "us-ascii");

    private SafeXml() {}

    /// Opens the part and moves to its root element.
    ///
    /// @throws RefusedSheet where a document type or another encoding is declared
    static XMLStreamReader atRoot(InputStream part) throws IOException, XMLStreamException {
        XMLStreamReader xml = factory().createXMLStreamReader(decoded(part));
        String encoding = xml.getCharacterEncodingScheme();
        if (encoding != null && !ENCODINGS.contains(encoding.toLowerCase(Locale.ROOT)))
            throw RefusedSheet.unsafe("encoding");
        while (xml.hasNext()) {
            int event = xml.next();
            if (event == XMLStreamConstants.DTD) throw RefusedSheet.unsafe("doctype");
            if (event == XMLStreamConstants.START_ELEMENT) return xml;
        }
        throw new XMLStreamException("no root element");
    }

    /// The attribute of this name, whatever its namespace; empty where it is missing.
    static String attribute(XMLStreamReader xml, String localName) {
        for (int i = 0; i < xml.getAttributeCount(); i++)
            if (xml.getAttributeLocalName(i).equals(localName)) return xml.getAttributeValue(i);
        return "";
    }

    /// UTF-16 has a byte order mark, all else is UTF-8; a part that declares another encoding than
    /// it has does not decode.
    private static Reader decoded(InputStream part) throws IOException {
        PushbackInputStream start = new PushbackInputStream(part, 3);
        byte[] mark = start.readNBytes(3);
        boolean wide = mark.length > 1 && (mark[0] & mark[1] & 0xFE) == 0xFE;
        boolean marked = mark.length == 3 && mark[0] == (byte) 0xEF;
        if (!marked) start.unread(mark);
        Charset charset = wide ? StandardCharsets.UTF_16 : StandardCharsets.UTF_8;
        return new InputStreamReader(start, charset.newDecoder());
    }

    /// A new one each time: it keeps its last reader, and with it somebody's data.
    private static XMLInputFactory factory() {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_REPLACING_ENTITY_REFERENCES, false);
        return factory;
    }
}
