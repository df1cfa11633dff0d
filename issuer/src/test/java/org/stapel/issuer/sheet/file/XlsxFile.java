package org.stapel.issuer.sheet.file;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/// Builds small workbooks by hand, also such as no program would write.
public final class XlsxFile {
    private static final String MAIN =
            " xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"";
    private static final String RELATIONSHIPS =
            "<Relationships"
                    + " xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">";
    private static final String TYPE =
            "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";

    private final Map<String, byte[]> parts = new LinkedHashMap<>();
    private int level = Deflater.DEFAULT_COMPRESSION;

    /// One sheet, `Blad1`, of these rows.
    public static XlsxFile of(String rows) {
        return new XlsxFile()
                .part("[Content_Types].xml", "<Types/>")
                .part("_rels/.rels", relationships("officeDocument", "xl/workbook.xml", ""))
                .part("xl/workbook.xml", workbook(""))
                .part(
                        "xl/_rels/workbook.xml.rels",
                        relationships("worksheet", "worksheets/s1.xml", ""))
                .part("xl/styles.xml", styles())
                .part("xl/worksheets/s1.xml", worksheet(rows));
    }

    public static String worksheet(String rows) {
        return "<worksheet" + MAIN + "><sheetData>" + rows + "</sheetData></worksheet>";
    }

    /// @param properties attributes of `workbookPr`
    static String workbook(String properties) {
        return "<workbook"
                + MAIN
                + " xmlns:r=\"r\"><workbookPr "
                + properties
                + "/><sheets><sheet name=\"Blad1\" sheetId=\"1\" r:id=\"r1\"/></sheets></workbook>";
    }

    public static String relationships(String type, String target, String more) {
        return RELATIONSHIPS
                + "<Relationship Id=\"r1\" Type=\""
                + TYPE
                + type
                + "\" Target=\""
                + target
                + "\" "
                + more
                + "/></Relationships>";
    }

    /// A row of inline texts.
    public static String row(int number, String... texts) {
        StringBuilder row = new StringBuilder("<row r=\"" + number + "\">");
        for (String text : texts)
            row.append("<c t=\"inlineStr\"><is><t>").append(text).append("</t></is></c>");
        return row.append("</row>").toString();
    }

    public XlsxFile part(String name, String xml) {
        return part(name, Reading.utf8(xml));
    }

    public XlsxFile part(String name, byte[] content) {
        parts.put(name, content);
        return this;
    }

    public XlsxFile packedFast() {
        level = Deflater.BEST_SPEED;
        return this;
    }

    public byte[] bytes() {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            zip.setLevel(level);
            for (Map.Entry<String, byte[]> part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue());
                zip.closeEntry();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    /// Style 0 is general, 1 a day of the calendar, 2 a currency, 3 a time, 4 a built-in date.
    private static String styles() {
        return "<styleSheet"
                + MAIN
                + "><numFmts><numFmt numFmtId=\"164\" formatCode=\"[$-413]dd/mm/yyyy;@\"/>"
                + "<numFmt numFmtId=\"165\" formatCode=\"&quot;dag&quot; #,##0.00\"/>"
                + "<numFmt numFmtId=\"166\" formatCode=\"[h]:mm:ss\"/></numFmts>"
                + "<cellStyleXfs><xf numFmtId=\"14\"/></cellStyleXfs>"
                + "<cellXfs><xf numFmtId=\"0\"/><xf numFmtId=\"164\"/><xf numFmtId=\"165\"/>"
                + "<xf numFmtId=\"166\"/><xf numFmtId=\"14\"/></cellXfs></styleSheet>";
    }
}
