package org.stapel.issuer.sheet;

import java.util.List;

/// The results as a flat OpenDocument sheet with typed dates and numbers, a styled empty column at
/// the end, and a second sheet in words.
final class SampleFods {
    private static final String HEAD =
            """
            <?xml version="1.0" encoding="UTF-8"?>
            <office:document xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0"
              xmlns:style="urn:oasis:names:tc:opendocument:xmlns:style:1.0"
              xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0"
              xmlns:table="urn:oasis:names:tc:opendocument:xmlns:table:1.0"
              xmlns:fo="urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0"
              xmlns:number="urn:oasis:names:tc:opendocument:xmlns:datastyle:1.0"
              office:version="1.2" office:mimetype="application/vnd.oasis.opendocument.spreadsheet">
            <office:automatic-styles>
            <number:date-style style:name="D"><number:day number:style="long"/>\
            <number:text>/</number:text><number:month number:style="long"/>\
            <number:text>/</number:text><number:year number:style="long"/></number:date-style>
            <style:style style:name="date" style:family="table-cell" style:data-style-name="D"/>
            <style:style style:name="grey" style:family="table-cell">\
            <style:table-cell-properties fo:background-color="#eeeeee"/></style:style>
            </office:automatic-styles>
            <office:body><office:spreadsheet>
            """;

    private SampleFods() {}

    static String of(List<SampleResults.Result> results) {
        StringBuilder xml = new StringBuilder(HEAD);
        xml.append("<table:table table:name=\"Resultaten\">\n<table:table-row>");
        SampleResults.HEADERS.forEach(header -> xml.append(text(header)));
        xml.append(styled()).append("</table:table-row>\n");
        results.forEach(result -> xml.append(row(result)));
        xml.append("</table:table>\n").append(explanation());
        return xml.append("</office:spreadsheet></office:body></office:document>\n").toString();
    }

    private static String row(SampleResults.Result r) {
        return "<table:table-row>"
                + text(r.number())
                + text(r.family())
                + text(r.given())
                + (r.born().startsWith("31/02") ? text(r.born()) : date(r.born()))
                + text("G02")
                + text("Programmeren basis")
                + text("juni 2026")
                + number(r.score())
                + date("30/06/2026")
                + text(r.email())
                + text(r.language())
                + styled()
                + "</table:table-row>\n";
    }

    private static String explanation() {
        return "<table:table table:name=\"Toelichting\">\n"
                + lineOf("Resultaten van de juni-zittijd, Hogeschool Zilverbeek (fictief)")
                + lineOf("Scores op 20; geslaagd vanaf 10.")
                + "</table:table>\n";
    }

    private static String lineOf(String words) {
        return "<table:table-row>" + text(words) + "</table:table-row>\n";
    }

    private static String text(String value) {
        if (value.isEmpty()) return "<table:table-cell/>";
        return "<table:table-cell office:value-type=\"string\"><text:p>"
                + value.replace("&", "&amp;").replace("<", "&lt;")
                + "</text:p></table:table-cell>";
    }

    private static String number(String dutch) {
        return "<table:table-cell office:value-type=\"float\" office:value=\""
                + dutch.replace(',', '.')
                + "\"/>";
    }

    private static String date(String dutch) {
        String iso = dutch.substring(6) + "-" + dutch.substring(3, 5) + "-" + dutch.substring(0, 2);
        return "<table:table-cell table:style-name=\"date\" office:value-type=\"date\""
                + " office:date-value=\""
                + iso
                + "\"/>";
    }

    private static String styled() {
        return "<table:table-cell table:style-name=\"grey\"/>";
    }
}
