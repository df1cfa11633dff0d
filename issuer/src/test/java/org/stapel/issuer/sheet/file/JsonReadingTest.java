package org.stapel.issuer.sheet.file;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.stapel.credential.encoding.Bytes;
import org.stapel.issuer.sheet.Cell;
import org.stapel.issuer.sheet.Detected;
import org.stapel.issuer.sheet.ReadSheet.Outcome;
import org.stapel.issuer.sheet.Sheet;
import org.stapel.issuer.sheet.SheetChoices;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/// Tables as JSON: flat, strict, with exact numbers.
class JsonReadingTest {
    @Test
    void keys_are_columns_in_the_order_in_which_they_appear() {
        Sheet sheet =
                Reading.sheet(
                        """
                        [{"number": "1", "score": 14.10}, {"late": true, "number": null}]
                        """);

        assertThat(sheet.detected().format()).isEqualTo(Detected.Format.JSON);
        assertThat(sheet.headers()).containsExactly("number", "score", "late");
        assertThat(sheet.rows()).extracting(Sheet.Row::number).containsExactly(2, 3);
        assertThat(sheet.rows().get(0).cells())
                .containsExactly(
                        new Cell.Text("1"),
                        new Cell.NumberCell(new BigDecimal("14.10")),
                        new Cell.Blank());
        assertThat(sheet.rows().get(1).cells())
                .containsExactly(new Cell.Blank(), new Cell.Blank(), new Cell.Flag(true));
        assertThat(sheet.rowsWithProblems()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "[1]|not_a_sheet:json_no_object",
                "[{\"a\":[1]}]|not_a_sheet:json_not_flat",
                "[{\"a\":{}}]|not_a_sheet:json_not_flat",
                "[{\"a\":1,\"a\":2}]|not_a_sheet:json_duplicate_key",
                "[{\"a\":NaN}]|not_a_sheet:json_bad_number",
                "[{\"a\":1e308}]|not_a_sheet:json_bad_number"
            })
    void what_is_not_strict_is_refused(String json, String said) {
        assertThat(Reading.said(Reading.refusal(json))).isEqualTo(said);
    }

    @Test
    void a_hundred_thousand_and_one_objects_are_too_many() {
        String json = "[{\"a\":1}" + ",{\"a\":1}".repeat(100_000) + "]";

        assertThat(Reading.said(Reading.refusal(json))).isEqualTo("batch_limits:rows");
    }

    @Test
    void text_is_cleaned_and_checked_as_everywhere() {
        Sheet sheet =
                Reading.sheet("[{\"a\":\" Zoe\u0308 \"},{\"a\":\"\u202Ex\"},{\"a\":\"'=1\"}]");

        assertThat(Reading.texts(sheet).getFirst()).containsExactly("Zoë");
        assertThat(Reading.texts(sheet).getLast()).containsExactly("'=1");
        assertThat(Reading.problems(sheet)).containsExactly("3:control_character");
    }

    @Test
    void a_file_named_csv_may_start_with_a_bracket() {
        Outcome outcome =
                new SheetReader()
                        .read(
                                Bytes.utf8("[a];[b]\n1;2\n"),
                                Optional.of("Export.CSV"),
                                SheetChoices.none());

        assertThat(((Outcome.Read) outcome).sheet().headers()).isEqualTo(List.of("[a]", "[b]"));
    }
}
