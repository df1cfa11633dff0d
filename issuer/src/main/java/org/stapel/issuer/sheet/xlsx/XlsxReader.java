package org.stapel.issuer.sheet.xlsx;

import org.stapel.issuer.sheet.Detected;
import org.stapel.issuer.sheet.Sheet;
import org.stapel.issuer.sheet.SheetChoices;
import org.stapel.issuer.sheet.table.FileFacts;
import org.stapel.issuer.sheet.table.RefusedSheet;
import org.stapel.issuer.sheet.table.TableDraft;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// Reads XLSX in two passes: the first checks every part and learns texts and styles, the second
/// reads the rows of one sheet.
///
/// Our own reader over the JDK's streams, because a library's would be bound to the addresses that
/// the file gives: one cell with a far column would fill the memory before a limit could be met.
public final class XlsxReader {
    private XlsxReader() {}

    /// Reads the file.
    ///
    /// @throws RefusedSheet where it is damaged, unsafe, or holds no table
    public static Sheet read(byte[] file, SheetChoices choices) {
        Parts parts = new Parts(file);
        Workbook workbook = check(parts);
        List<Workbook.Worksheet> sheets = workbook.worksheets();
        Workbook.Worksheet sheet = choose(sheets, choices.sheetName());
        TableDraft table = new TableDraft();
        CellValues values = new CellValues(workbook);
        parts.one(
                sheet.part(),
                (name, content) ->
                        new WorksheetRows(SafeXml.atRoot(content), values, table).read());
        return table.finish(facts(sheet, sheets), choices);
    }

    private static Workbook check(Parts parts) {
        Workbook workbook = new Workbook();
        parts.each((name, content) -> {
            PartRules.refuseName(name);
            if (isXml(name)) workbook.visit(name, SafeXml.atRoot(content));
        });
        return workbook;
    }

    private static boolean isXml(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        return lower.endsWith(".xml") || lower.endsWith(".rels");
    }

    private static Workbook.Worksheet choose(
            List<Workbook.Worksheet> sheets, Optional<String> chosen) {
        if (chosen.isPresent())
            return sheets.stream()
                    .filter(sheet -> sheet.name().equals(chosen.get()))
                    .findFirst()
                    .orElseThrow(RefusedSheet::unknownSheet);
        return sheets.stream()
                .filter(sheet -> sheet.visible() && sheet.rows() > 0)
                .findFirst()
                .orElseThrow(RefusedSheet::empty);
    }

    private static FileFacts facts(Workbook.Worksheet sheet, List<Workbook.Worksheet> sheets) {
        return new FileFacts(
                Detected.Format.XLSX,
                Optional.empty(),
                false,
                Optional.empty(),
                Optional.empty(),
                Optional.of(sheet.name()),
                sheets.stream().map(s -> new Sheet.NamedSheet(s.name(), s.rows())).toList());
    }
}
