package org.stapel.issuer.sheet.file;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.stapel.issuer.sheet.Cell;
import org.stapel.issuer.sheet.DateOrder;
import org.stapel.issuer.sheet.DecimalMark;
import org.stapel.issuer.sheet.Delimiter;
import org.stapel.issuer.sheet.Sheet;
import org.stapel.issuer.sheet.WriteSheet.CsvLayout;
import org.stapel.issuer.sheet.WriteSheet.Page;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/// What is written opens as data in a spreadsheet program, and reads back to the letter (threat
/// C01, ASVS 1.2.10).
class WritingTest {
    @TempDir private Path directory;

    private static final List<String> ODD =
            List.of(
                    "=1+1",
                    "+32 2 000 00 00",
                    "-5",
                    "@SUM(A1)",
                    "＝1",
                    "＋1",
                    "－1",
                    "＠x",
                    "'=1",
                    "''=1",
                    "'t Hoen",
                    "'",
                    "''",
                    "he said \"no\"",
                    "a;b,c\td|e",
                    "two\nlines",
                    "\"",
                    "_x0041_",
                    "x_x000D_y",
                    "<&>",
                    "مثال",
                    "👩‍🎓",
                    "Éxémple");

    @ParameterizedTest
    @ValueSource(strings = {"SEMICOLON", "COMMA", "TAB", "PIPE"})
    void every_text_comes_back_from_csv_as_it_was(String delimiter) throws IOException {
        CsvLayout layout =
                new CsvLayout(
                        Delimiter.valueOf(delimiter), DecimalMark.POINT, DateOrder.YEAR_FIRST);
        Sheet sheet = Reading.sheet(csv(layout, odd()));

        assertThat(sheet.rows().stream().map(row -> Reading.text(row.cell(0)))).isEqualTo(ODD);
        assertThat(sheet.rowsWithProblems()).isEmpty();
    }

    @Test
    void every_text_comes_back_from_a_workbook_as_it_was() throws IOException {
        Sheet sheet = Reading.sheet(xlsx(odd()));

        assertThat(sheet.rows().stream().map(row -> Reading.text(row.cell(0)))).isEqualTo(ODD);
        assertThat(sheet.detected().calculatedCells()).isZero();
    }

    @Test
    void csv_is_what_a_dutch_program_expects() throws IOException {
        List<Cell> row =
                List.of(
                        new Cell.Text("=1"),
                        new Cell.NumberCell(new BigDecimal("-14.5")),
                        new Cell.DateCell(LocalDate.of(2026, 6, 30)),
                        new Cell.Blank(),
                        new Cell.Text("a;b"));
        byte[] csv = csv(CsvLayout.dutch(), page(List.of("a", "b", "c", "d", "+e"), row));

        assertThat(new String(csv, StandardCharsets.UTF_8))
                .isEqualTo("\uFEFFa;b;c;d;'+e\r\n'=1;-14,5;30/06/2026;;\"a;b\"\r\n");
    }

    @Test
    void a_workbook_keeps_the_types_of_its_cells() throws IOException {
        List<Cell> row =
                List.of(
                        new Cell.Text("14.5"),
                        new Cell.NumberCell(new BigDecimal("14.5")),
                        new Cell.DateCell(LocalDate.of(2026, 6, 30)),
                        new Cell.Flag(true),
                        new Cell.DateCell(LocalDate.of(1899, 12, 31)),
                        new Cell.NumberCell(new BigDecimal("12345678901234567")));
        Sheet sheet = Reading.sheet(xlsx(page(List.of("a", "b", "c", "d", "e", "f"), row)));

        assertThat(sheet.rows().getFirst().cells().subList(0, 4)).isEqualTo(row.subList(0, 4));
        assertThat(Reading.texts(sheet.rows().getFirst()).subList(4, 6))
                .containsExactly("1899-12-31", "12345678901234567");
    }

    @Test
    void a_workbook_has_its_sheets_with_bold_frozen_headers() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new SheetWriter()
                .xlsx(
                        out,
                        List.of(
                                page(List.of("a"), List.of(new Cell.Text("1"))),
                                new Page(
                                        "Uit/leg: 'x'",
                                        List.of("b"),
                                        List.<List<Cell>>of().iterator())));
        byte[] file = out.toByteArray();

        assertThat(Reading.sheet(file).sheetNames())
                .containsExactly(
                        new Sheet.NamedSheet("Blad", 2), new Sheet.NamedSheet("Uit leg   x", 1));
        assertThat(part(file, "xl/worksheets/sheet1.xml")).contains("state=\"frozen\"", "<col ");
        assertThat(part(file, "xl/styles.xml")).contains("<b/>");
    }

    @Test
    void a_formula_is_written_as_its_value() throws IOException {
        Cell calculated = new Cell.Calculated(new Cell.NumberCell(BigDecimal.TEN));
        Sheet sheet = Reading.sheet(xlsx(page(List.of("a"), List.of(calculated))));

        assertThat(sheet.rows().getFirst().cell(0)).isEqualTo(new Cell.NumberCell(BigDecimal.TEN));
    }

    private static Page odd() {
        return new Page(
                "Blad",
                List.of("text", "more", "last"),
                ODD.stream()
                        .map(text ->
                                List.<Cell>of(
                                        new Cell.Text(text),
                                        new Cell.Text("x"),
                                        new Cell.Text("y")))
                        .iterator());
    }

    private static Page page(List<String> headers, List<Cell> row) {
        return new Page("Blad", headers, List.of(row).iterator());
    }

    private static byte[] csv(CsvLayout layout, Page page) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new SheetWriter().csv(out, layout, page);
        return out.toByteArray();
    }

    private static byte[] xlsx(Page page) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new SheetWriter().xlsx(out, List.of(page));
        return out.toByteArray();
    }

    private String part(byte[] file, String name) throws IOException {
        Path path = Files.write(directory.resolve("written.xlsx"), file);
        try (ZipFile zip = new ZipFile(path.toFile())) {
            ZipEntry entry = Objects.requireNonNull(zip.getEntry(name), name);
            return new String(zip.getInputStream(entry).readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
