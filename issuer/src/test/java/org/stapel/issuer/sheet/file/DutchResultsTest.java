package org.stapel.issuer.sheet.file;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.stapel.issuer.sheet.Cell;
import org.stapel.issuer.sheet.DateOrder;
import org.stapel.issuer.sheet.DecimalMark;
import org.stapel.issuer.sheet.Delimiter;
import org.stapel.issuer.sheet.Detected;
import org.stapel.issuer.sheet.Parsed;
import org.stapel.issuer.sheet.SampleResults;
import org.stapel.issuer.sheet.Sheet;
import org.stapel.issuer.sheet.TextEncoding;

import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;

/// The registrar's file goes through as the spreadsheet program saved it.
class DutchResultsTest {
    @Test
    void the_csv_is_understood_without_a_word_from_the_registrar() throws IOException {
        Detected detected = fixture("csv").detected();

        assertThat(detected.format()).isEqualTo(Detected.Format.CSV);
        assertThat(detected.encoding()).contains(TextEncoding.UTF_8);
        assertThat(detected.byteOrderMark()).isTrue();
        assertThat(detected.delimiter()).contains(Delimiter.SEMICOLON);
        assertThat(detected.lineEnd()).contains(Detected.LineEnd.CRLF);
        assertThat(detected.decimalMark()).isEqualTo(DecimalMark.COMMA);
        assertThat(detected.dateOrder()).isEqualTo(DateOrder.DAY_FIRST);
        assertThat(detected.emptyColumnsDropped()).isEqualTo(1);
    }

    @Test
    void the_workbook_is_understood_with_its_two_sheets() throws IOException {
        Sheet sheet = fixture("xlsx");

        assertThat(sheet.detected().format()).isEqualTo(Detected.Format.XLSX);
        assertThat(sheet.detected().sheetName()).contains("Resultaten");
        assertThat(sheet.detected().emptyColumnsDropped()).isEqualTo(1);
        assertThat(sheet.detected().decimalsSeen()).isZero();
        assertThat(sheet.sheetNames())
                .containsExactly(
                        new Sheet.NamedSheet("Resultaten", 801),
                        new Sheet.NamedSheet("Toelichting", 2));
    }

    @ParameterizedTest
    @ValueSource(strings = {"csv", "xlsx"})
    void all_eight_hundred_rows_say_what_the_school_wrote(String format) throws IOException {
        Sheet sheet = fixture(format);
        List<SampleResults.Result> expected = SampleResults.results();

        assertThat(sheet.headers()).isEqualTo(SampleResults.HEADERS);
        assertThat(sheet.rows()).hasSize(SampleResults.ROWS);
        assertThat(sheet.rowsWithProblems()).isEmpty();
        for (int at = 0; at < SampleResults.ROWS; at++) {
            Sheet.Row row = sheet.rows().get(at);
            SampleResults.Result result = expected.get(at);
            assertThat(row.number()).isEqualTo(at + 2);
            assertThat(Reading.text(row.cell(0))).isEqualTo(result.number());
            assertThat(Reading.text(row.cell(1))).isEqualTo(result.family());
            assertThat(Reading.text(row.cell(2))).isEqualTo(result.given());
            assertThat(Reading.text(row.cell(9))).isEqualTo(result.email());
            assertThat(row.cell(7).asDecimal(DecimalMark.COMMA))
                    .isEqualTo(new Parsed.Value<>(score(result)));
            assertThat(row.cell(8).asDate(DateOrder.DAY_FIRST))
                    .isEqualTo(new Parsed.Value<>(LocalDate.of(2026, 6, 30)));
        }
    }

    @Test
    void both_files_hold_the_same_dates_and_the_same_wrong_one() throws IOException {
        List<Parsed<LocalDate>> inText = born(fixture("csv"));

        assertThat(born(fixture("xlsx"))).isEqualTo(inText);
        assertThat(inText.get(SampleResults.BAD_DATE)).isEqualTo(new Parsed.Bad<>("bad_date"));
        assertThat(inText.stream().filter(Parsed.Bad.class::isInstance)).hasSize(1);
    }

    @Test
    void dates_in_the_workbook_are_typed() throws IOException {
        assertThat(fixture("xlsx").rows().getFirst().cell(8)).isInstanceOf(Cell.DateCell.class);
    }

    @Test
    void forty_results_are_below_the_pass_mark() {
        assertThat(SampleResults.results().stream().map(DutchResultsTest::score))
                .filteredOn(score -> score.compareTo(BigDecimal.TEN) < 0)
                .hasSize(40);
    }

    @Test
    void the_committed_csv_is_what_the_generator_makes() throws IOException {
        assertThat(file("csv")).isEqualTo(Reading.utf8(SampleResults.csv()));
    }

    private static List<Parsed<LocalDate>> born(Sheet sheet) {
        return sheet.rows().stream().map(row -> row.cell(3).asDate(DateOrder.DAY_FIRST)).toList();
    }

    private static BigDecimal score(SampleResults.Result result) {
        return new BigDecimal(result.score().replace(',', '.'));
    }

    private static Sheet fixture(String format) throws IOException {
        return Reading.sheet(file(format));
    }

    private static byte[] file(String format) throws IOException {
        String path = "/sheets/results-800-nl." + format;
        try (InputStream in = DutchResultsTest.class.getResourceAsStream(path)) {
            return Objects.requireNonNull(in, path).readAllBytes();
        }
    }
}
