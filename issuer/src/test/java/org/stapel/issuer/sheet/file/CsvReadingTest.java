package org.stapel.issuer.sheet.file;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.stapel.issuer.sheet.Cell;
import org.stapel.issuer.sheet.ReadSheet.Outcome;
import org.stapel.issuer.sheet.Sheet;
import org.stapel.issuer.sheet.SheetChoices;

import java.util.List;
import java.util.OptionalInt;
import java.util.Random;

/// Broken and odd CSV: each bad row has its line, the good rows are good (threats C01, C02, C08).
class CsvReadingTest {
    @Test
    void quotes_hold_delimiters_line_ends_and_quotes() {
        Sheet sheet = Reading.sheet("a;b\r\n\"x;y\";\"he said \"\"no\"\"\r\ntwice\"\r\nlast;1\r\n");

        assertThat(Reading.texts(sheet))
                .containsExactly(List.of("x;y", "he said \"no\"\ntwice"), List.of("last", "1"));
        assertThat(sheet.rows()).extracting(Sheet.Row::number).containsExactly(2, 4);
    }

    @Test
    void an_unclosed_quote_spoils_its_own_line_only() {
        Sheet sheet = Reading.sheet("a;b\n1;x\n2;\"y\n3;z\n4;w\n");

        assertThat(Reading.problems(sheet)).containsExactly("3:unclosed_quote");
        assertThat(Reading.texts(sheet))
                .containsExactly(
                        List.of("1", "x"),
                        List.of("2", "\"y"),
                        List.of("3", "z"),
                        List.of("4", "w"));
    }

    @Test
    void an_unclosed_quote_does_not_swallow_rows_up_to_the_next_quoted_cell() {
        Sheet sheet = Reading.sheet("a;b\n1;\"x\n2;y\n3;\"z\"\n4;w\n");

        assertThat(Reading.problems(sheet)).containsExactly("2:unclosed_quote");
        assertThat(Reading.texts(sheet).get(2)).containsExactly("3", "z");
    }

    @Test
    void text_behind_a_closing_quote_is_kept_and_reported() {
        Sheet sheet = Reading.sheet("a;b\n\"x\"y;1\n2;3\n");

        assertThat(Reading.problems(sheet)).containsExactly("2:stray_quote");
        assertThat(Reading.texts(sheet).getFirst()).containsExactly("xy", "1");
    }

    @Test
    void a_quote_inside_a_plain_cell_is_text() {
        assertThat(Reading.texts(Reading.sheet("a;b\n5\" disk;1\n")))
                .containsExactly(List.of("5\" disk", "1"));
    }

    @Test
    void too_few_and_too_many_cells_are_reported_with_their_line() {
        Sheet sheet = Reading.sheet("a;b;c\n1;2;3\n4;5\n6;7;8;9\n1;2;3;;\n");

        assertThat(Reading.problems(sheet)).containsExactly("3:cell_count", "4:cell_count");
        assertThat(sheet.rows()).allMatch(row -> row.cells().size() == 3);
    }

    @Test
    void many_short_rows_together_are_how_a_program_saves_empty_columns() {
        String shortRows = "1;2\n".repeat(16);

        assertThat(Reading.problems(Reading.sheet("a;b;c\n1;2;3\n" + shortRows + "1;2;3\n")))
                .isEmpty();
        assertThat(Reading.problems(Reading.sheet("a;b;c\n1;2;3\n1;2\n1;2\n1;2;3\n"))).hasSize(2);
    }

    @Test
    void a_last_line_that_was_cut_off_is_reported() {
        assertThat(Reading.problems(Reading.sheet("a;b;c\n1;2;3\n1;2")))
                .containsExactly("3:cell_count");
    }

    @Test
    void a_nul_and_undecodable_bytes_are_reported_with_their_line() {
        byte[] file = Reading.utf8("naam;b\né;1\nà?;2\nx\0y;3\nü;4\n");
        file[indexOf(file, '?')] = (byte) 0xE9;
        Sheet sheet = Reading.sheet(file);

        assertThat(Reading.problems(sheet)).containsExactly("3:undecodable", "4:nul");
        assertThat(sheet.rows().get(1).problems().getFirst().column()).isEqualTo(OptionalInt.of(0));
        assertThat(Reading.texts(sheet).get(3)).containsExactly("ü", "4");
    }

    @Test
    void a_character_that_an_earlier_program_lost_is_reported() {
        assertThat(Reading.problems(Reading.sheet("a;b\nAnd\uFFFD;1\n")))
                .containsExactly("2:undecodable");
    }

    @Test
    void a_cell_of_nearly_ten_megabytes_is_one_bad_row() {
        Sheet sheet = Reading.sheet("a;b\n1;" + "x".repeat(10_000_000) + "\n2;y\n");

        assertThat(Reading.problems(sheet)).containsExactly("2:cell_too_long");
        assertThat(Reading.texts(sheet).get(0).get(1)).hasSize(8_000);
        assertThat(Reading.texts(sheet).get(1)).containsExactly("2", "y");
    }

    @Test
    void controls_and_overrides_of_the_writing_direction_are_reported() {
        Sheet sheet = Reading.sheet("a;b\n\u202Eevil;1\nbell\u0007;1\nx\u2066;1\nمثال;1\n");

        assertThat(Reading.problems(sheet))
                .containsExactly(
                        "2:control_character", "3:control_character", "4:control_character");
        assertThat(Reading.texts(sheet).get(3)).containsExactly("مثال", "1");
    }

    @Test
    void names_are_kept_faithfully_in_nfc_without_outer_space() {
        String zalgo = "Z" + "\u0337".repeat(1_000);
        Sheet sheet =
                Reading.sheet(
                        "a;b\n\u00A0Zoe\u0308 \u202F;1\n't Hoen;1\n" + zalgo + ";1\n👩‍🎓;1\n");

        assertThat(Reading.texts(sheet).stream().map(List::getFirst))
                .containsExactly("Zoë", "'t Hoen", zalgo, "👩‍🎓");
        assertThat(sheet.rowsWithProblems()).isEmpty();
    }

    @Test
    void what_looks_like_a_formula_is_text_to_the_letter() {
        Sheet sheet = Reading.sheet("a;b\n=1+1;+32\n-2+3;@SUM(A1)\n＝1;＠x\n=cmd|'/c calc'!A0;－1\n");

        assertThat(Reading.texts(sheet))
                .containsExactly(
                        List.of("=1+1", "+32"),
                        List.of("-2+3", "@SUM(A1)"),
                        List.of("＝1", "＠x"),
                        List.of("=cmd|'/c calc'!A0", "－1"));
        assertThat(sheet.rows().getFirst().cell(0)).isInstanceOf(Cell.Text.class);
        assertThat(sheet.detected().calculatedCells()).isZero();
    }

    @Test
    void blank_lines_are_left_out_and_counted_and_numbers_stay_physical() {
        Sheet sheet = Reading.sheet("a;b\n\n1;2\n;\n3;4\n\n");

        assertThat(sheet.rows()).extracting(Sheet.Row::number).containsExactly(3, 5);
        assertThat(sheet.detected().emptyRowsDropped()).isEqualTo(3);
    }

    @Test
    void any_text_is_an_answer_and_never_a_fault() {
        String alphabet = "\"\";;,\t\n\r'=ab1.\0\uFFFD\u202E ";
        Random random = new Random(3);
        for (int i = 0; i < 5_000; i++) {
            StringBuilder file = new StringBuilder("a;b\n");
            for (int length = random.nextInt(60); length > 0; length--)
                file.append(alphabet.charAt(random.nextInt(alphabet.length())));
            assertThat(Reading.outcome(Reading.utf8(file.toString()), SheetChoices.none()))
                    .isInstanceOf(Outcome.class);
        }
    }

    private static int indexOf(byte[] bytes, char character) {
        for (int i = 0; i < bytes.length; i++) if (bytes[i] == character) return i;
        throw new IllegalStateException("no " + character);
    }
}
