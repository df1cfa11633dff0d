package org.stapel.issuer.sheet.file;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.stapel.issuer.sheet.ReadSheet.Outcome;
import org.stapel.issuer.sheet.SheetChoices;

import java.util.Map;
import java.util.Optional;

/// Files that are refused as a whole (threat C03), and what is no sheet at all.
class LimitsTest {
    @Test
    void a_hundred_thousand_rows_are_read_and_one_more_is_refused() {
        String most = "a;b\n" + "1;2\n".repeat(100_000);

        assertThat(Reading.sheet(most).rows()).hasSize(100_000);
        assertThat(Reading.refusal(most + "1;2\n"))
                .isEqualTo(
                        new Outcome.Refused(
                                "batch_limits", Map.of("limit", "rows", "max", "100000")));
    }

    @Test
    void a_thousand_columns_are_refused() {
        String header = "h;".repeat(999) + "h\n";

        assertThat(Reading.said(Reading.refusal(header + header)))
                .isEqualTo("batch_limits:columns");
    }

    @Test
    void empty_columns_do_not_count() {
        assertThat(Reading.sheet("a;b" + ";".repeat(1_000) + "\n1;2\n").headers()).hasSize(2);
    }

    @Test
    void a_header_that_occurs_twice_is_named() {
        assertThat(Reading.refusal("Naam;Score; naam \n1;2;3\n").params())
                .containsExactlyInAnyOrderEntriesOf(Map.of("limit", "headers", "header", "naam"));
    }

    @Test
    void over_ten_megabytes_are_refused() {
        assertThat(Reading.said(Reading.refusal(new byte[10 * 1024 * 1024 + 1])))
                .isEqualTo("batch_limits:bytes");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "''|empty_sheet",
                "' \n \n'|empty_sheet",
                "'a;b\n'|empty_sheet",
                "'a;b\n;\n'|empty_sheet",
                "%PDF-1.7|not_a_sheet:pdf",
                "<html><table>|not_a_sheet:markup",
                "{\"a\":1}|not_a_sheet:json_no_array",
                "[|not_a_sheet:json_malformed_json",
                "[]|empty_sheet",
                "[{}]|empty_sheet"
            })
    void what_is_no_table_is_told(String file, String said) {
        assertThat(Reading.said(Reading.refusal(file))).isEqualTo(said);
    }

    @Test
    void an_image_is_no_sheet() {
        byte[] file = new byte[5_000];
        file[0] = (byte) 0x89;

        assertThat(Reading.said(Reading.refusal(file))).isEqualTo("not_a_sheet:binary");
    }

    @Test
    void a_header_row_that_the_file_does_not_have_is_told() {
        SheetChoices choices =
                new SheetChoices(
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.of(9));

        assertThat(Reading.outcome(Reading.utf8("a;b\n1;2\n"), choices))
                .isEqualTo(new Outcome.Refused("unknown_header_row", Map.of()));
    }

    @Test
    void a_text_that_many_cells_share_cannot_grow_without_end() {
        String text = "x".repeat(8_000);
        StringBuilder rows = new StringBuilder(XlsxFile.row(1, "a"));
        for (int i = 2; i < 5_100; i++)
            rows.append("<row r=\"").append(i).append("\"><c t=\"s\"><v>0</v></c></row>");
        byte[] file =
                XlsxFile.of(rows.toString())
                        .part("xl/sharedStrings.xml", "<sst><si><t>" + text + "</t></si></sst>")
                        .bytes();

        assertThat(Reading.said(Reading.refusal(file))).isEqualTo("batch_limits:text");
    }
}
