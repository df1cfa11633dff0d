package org.stapel.issuer.sheet.file;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.stapel.issuer.sheet.Cell;
import org.stapel.issuer.sheet.ReadSheet.Outcome;
import org.stapel.issuer.sheet.Sheet;
import org.stapel.issuer.sheet.SheetChoices;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Typed cells of a workbook: values only, exactly as stored (threats C09, C10, C11).
class XlsxReadingTest {
    @Test
    void a_number_in_a_date_style_is_a_date_and_in_no_other_style() {
        assertThat(cell("<c s=\"1\"><v>46203</v></c>")).isEqualTo(date("2026-06-30"));
        assertThat(cell("<c s=\"4\"><v>46203.75</v></c>")).isEqualTo(date("2026-06-30"));
        assertThat(cell("<c s=\"0\"><v>46203</v></c>")).isEqualTo(number("46203"));
        assertThat(cell("<c s=\"2\"><v>46203</v></c>")).isEqualTo(number("46203"));
        assertThat(cell("<c s=\"3\"><v>1.5</v></c>")).isEqualTo(number("1.5"));
        assertThat(cell("<c t=\"d\"><v>2026-06-30T00:00:00</v></c>")).isEqualTo(date("2026-06-30"));
    }

    @Test
    void the_day_that_never_was_stays_a_number() {
        assertThat(cell("<c s=\"1\"><v>61</v></c>")).isEqualTo(date("1900-03-01"));
        assertThat(cell("<c s=\"1\"><v>60</v></c>")).isEqualTo(number("60"));
        assertThat(cell("<c s=\"1\"><v>59</v></c>")).isEqualTo(date("1900-02-28"));
        assertThat(cell("<c s=\"1\"><v>-5</v></c>")).isEqualTo(number("-5"));
        assertThat(cell("<c s=\"1\"><v>2958466</v></c>")).isEqualTo(number("2958466"));
    }

    @Test
    void the_calendar_from_1904_is_known() {
        byte[] file =
                file("<c s=\"1\"><v>44741</v></c>")
                        .part("xl/workbook.xml", XlsxFile.workbook("date1904=\"1\""))
                        .bytes();

        assertThat(Reading.sheet(file).rows().getFirst().cell(0)).isEqualTo(date("2026-06-30"));
    }

    @Test
    void a_fraction_has_the_digits_that_the_program_shows() {
        assertThat(cell("<c><v>14.5</v></c>")).isEqualTo(number("14.5"));
        assertThat(cell("<c><v>14.499999999999998</v></c>")).isEqualTo(number("14.5"));
        assertThat(cell("<c><v>14.100000000000001</v></c>")).isEqualTo(number("14.1"));
        assertThat(cell("<c><v>19.999999999999996</v></c>")).isEqualTo(number("20"));
        assertThat(cell("<c><v>12345678901234567</v></c>")).isEqualTo(number("12345678901234567"));
    }

    @Test
    void what_is_no_finite_number_is_a_problem() {
        for (String value : List.of("NaN", "INF", "1E999999999", "9".repeat(50))) {
            Sheet sheet = Reading.sheet(file("<c><v>" + value + "</v></c>").bytes());
            assertThat(Reading.problems(sheet)).containsExactly("2:bad_number");
        }
    }

    @Test
    void a_formula_is_its_stored_value_and_is_never_calculated() {
        Sheet sheet =
                Reading.sheet(
                        file("<c><f>1+1</f><v>14.5</v></c><c t=\"str\"><f>A1</f><v>ja</v></c>"
                                        + "<c><f>NOW()</f></c>")
                                .bytes());

        assertThat(sheet.rows().getFirst().cells())
                .startsWith(
                        new Cell.Calculated(number("14.5")),
                        new Cell.Calculated(new Cell.Text("ja")));
        assertThat(sheet.rows().getFirst().cell(2)).isEqualTo(new Cell.Blank());
        assertThat(sheet.detected().calculatedCells()).isEqualTo(2);
    }

    @Test
    void an_error_value_is_a_problem() {
        Sheet sheet = Reading.sheet(file("<c t=\"e\"><f>1/0</f><v>#DIV/0!</v></c>").bytes());

        assertThat(Reading.problems(sheet)).containsExactly("2:error_value");
    }

    @Test
    void texts_are_joined_over_their_runs_without_phonetic_hints() {
        byte[] file =
                XlsxFile.of(XlsxFile.row(1, "a") + "<row r=\"2\"><c t=\"s\"><v>0</v></c></row>")
                        .part(
                                "xl/sharedStrings.xml",
                                "<sst><si><r><t>Zo</t></r><r><rPr/><t xml:space=\"preserve\">ë"
                                        + " &amp; co</t></r><rPh><t>x</t></rPh></si></sst>")
                        .bytes();

        assertThat(Reading.texts(Reading.sheet(file)).getFirst()).containsExactly("Zoë & co");
    }

    @Test
    void escaped_characters_are_read_and_checked() {
        Sheet sheet =
                Reading.sheet(
                        file("<c t=\"inlineStr\"><is><t>a_x000A_b</t></is></c>"
                                        + "<c t=\"inlineStr\"><is><t>c_x0007_</t></is></c>")
                                .bytes());

        assertThat(Reading.text(sheet.rows().getFirst().cell(0))).isEqualTo("a\nb");
        assertThat(Reading.problems(sheet)).containsExactly("2:control_character");
    }

    @Test
    void rows_and_cells_may_be_missing_and_numbers_are_those_of_the_program() {
        String rows =
                XlsxFile.row(3, "a", "b", "c")
                        + "<row r=\"7\"><c r=\"A7\"><v>1</v></c><c r=\"C7\"><v>3</v></c></row>"
                        + "<row><c><v>4</v></c></row>";
        Sheet sheet = Reading.sheet(XlsxFile.of(rows).bytes());

        assertThat(sheet.detected().headerRow()).isEqualTo(3);
        assertThat(sheet.rows()).extracting(Sheet.Row::number).containsExactly(7, 8);
        assertThat(Reading.texts(sheet))
                .containsExactly(List.of("1", "", "3"), List.of("4", "", ""));
        assertThat(sheet.rowsWithProblems()).isEmpty();
    }

    @Test
    void a_value_in_a_column_without_header_is_reported() {
        String rows = XlsxFile.row(1, "a", "b") + XlsxFile.row(2, "1", "2", "note");

        assertThat(Reading.problems(Reading.sheet(XlsxFile.of(rows).bytes())))
                .containsExactly("2:cell_count");
    }

    @Test
    void a_sheet_is_chosen_by_name_or_the_choice_is_refused() {
        byte[] file = file("<c><v>1</v></c>").bytes();

        assertThat(Reading.sheet(file, sheetNamed("Blad1")).rows()).hasSize(1);
        assertThat(Reading.outcome(file, sheetNamed("Blad2")))
                .isEqualTo(new Outcome.Refused("unknown_sheet", Map.of()));
    }

    @Test
    void a_workbook_without_a_filled_sheet_is_empty() {
        assertThat(Reading.said(Reading.refusal(XlsxFile.of("").bytes()))).isEqualTo("empty_sheet");
    }

    @Test
    void a_hyperlink_does_no_harm() {
        byte[] file =
                file("<c><v>1</v></c>")
                        .part(
                                "xl/worksheets/_rels/s1.xml.rels",
                                XlsxFile.relationships(
                                        "hyperlink",
                                        "mailto:fien@post.example",
                                        "TargetMode=\"External\""))
                        .bytes();

        assertThat(Reading.sheet(file).rows()).hasSize(1);
    }

    private static Cell cell(String xml) {
        return Reading.sheet(file(xml).bytes()).rows().getFirst().cell(0);
    }

    private static XlsxFile file(String cells) {
        return XlsxFile.of(XlsxFile.row(1, "a", "b", "c") + "<row r=\"2\">" + cells + "</row>");
    }

    private static Cell date(String iso) {
        return new Cell.DateCell(LocalDate.parse(iso));
    }

    private static Cell number(String exact) {
        return new Cell.NumberCell(new BigDecimal(exact));
    }

    private static SheetChoices sheetNamed(String name) {
        return new SheetChoices(
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.of(name),
                Optional.empty());
    }
}
