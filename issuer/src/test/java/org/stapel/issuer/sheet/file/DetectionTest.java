package org.stapel.issuer.sheet.file;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.stapel.issuer.sheet.DateOrder;
import org.stapel.issuer.sheet.DecimalMark;
import org.stapel.issuer.sheet.Delimiter;
import org.stapel.issuer.sheet.Detected;
import org.stapel.issuer.sheet.Sheet;
import org.stapel.issuer.sheet.SheetChoices;
import org.stapel.issuer.sheet.TextEncoding;

import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.util.List;
import java.util.Optional;

/// What is detected is shown, what is not certain is asked, and a choice has the last word.
class DetectionTest {
    private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");

    @Test
    void utf_16_is_known_by_its_mark() {
        byte[] little = concat(new byte[] {(byte) 0xFF, (byte) 0xFE}, "a;b\né;1\n", "UTF-16LE");
        byte[] big = concat(new byte[] {(byte) 0xFE, (byte) 0xFF}, "a;b\né;1\n", "UTF-16BE");

        assertThat(Reading.sheet(little).detected().encoding()).contains(TextEncoding.UTF_16LE);
        assertThat(Reading.sheet(big).detected().encoding()).contains(TextEncoding.UTF_16BE);
        assertThat(Reading.texts(Reading.sheet(big))).containsExactly(List.of("é", "1"));
    }

    @Test
    void what_is_no_utf_8_is_windows_1252() {
        Sheet sheet = Reading.sheet("naam;b\nÉxémple;€ 1\n".getBytes(WINDOWS_1252));

        assertThat(sheet.detected().encoding()).contains(TextEncoding.WINDOWS_1252);
        assertThat(Reading.texts(sheet)).containsExactly(List.of("Éxémple", "€ 1"));
    }

    @Test
    void a_byte_that_windows_1252_does_not_have_is_a_problem_of_its_row() {
        byte[] file = "naam;b\né;1\nx?;2\n".getBytes(WINDOWS_1252);
        file[file.length - 4] = (byte) 0x81;

        assertThat(Reading.problems(Reading.sheet(file))).containsExactly("3:undecodable");
    }

    @ParameterizedTest
    @EnumSource(Delimiter.class)
    void each_delimiter_is_found(Delimiter delimiter) {
        String text = "a|b|c\n1,5|x; y, z|2\n1|\"q\"|3\n".replace("|", "¦");
        Sheet sheet = Reading.sheet(quoted(text, delimiter));

        assertThat(sheet.detected().delimiter()).contains(delimiter);
        assertThat(sheet.headers()).containsExactly("a", "b", "c");
    }

    @Test
    void the_line_that_names_the_delimiter_is_no_row() {
        Sheet sheet = Reading.sheet("sep=,\r\na,b\r\n1,2;3;4\r\n");

        assertThat(sheet.detected().delimiter()).contains(Delimiter.COMMA);
        assertThat(sheet.detected().headerRow()).isEqualTo(2);
        assertThat(sheet.rows().getFirst().number()).isEqualTo(3);
    }

    @Test
    void line_ends_are_told_apart() {
        assertThat(Reading.sheet("a;b\r1;2\r").detected().lineEnd()).contains(Detected.LineEnd.CR);
        assertThat(Reading.sheet("a;b\n1;2\r\n").detected().lineEnd())
                .contains(Detected.LineEnd.MIXED);
    }

    @Test
    void the_decimal_mark_needs_evidence_that_does_not_contradict_itself() {
        assertThat(mark("score;x\n14,5;x\n12;x\n")).isEqualTo(DecimalMark.COMMA);
        assertThat(mark("score;x\n14.5;x\n12;x\n")).isEqualTo(DecimalMark.POINT);
        assertThat(mark("score;x\n14;x\n12;x\n")).isEqualTo(DecimalMark.UNDECIDED);
        assertThat(mark("score;x\n14,5;x\n14.5;x\n")).isEqualTo(DecimalMark.UNDECIDED);
        assertThat(mark("score;x\n1,234;x\n2,345;x\n")).isEqualTo(DecimalMark.UNDECIDED);
    }

    @Test
    void a_column_of_words_says_nothing_about_the_decimal_mark() {
        Sheet sheet = Reading.sheet("score;remark\n14,5;see\n12,5;version\n11,5;2.0\n");

        assertThat(sheet.detected().decimalMark()).isEqualTo(DecimalMark.COMMA);
        assertThat(sheet.detected().decimalsSeen()).isEqualTo(3);
    }

    @Test
    void the_date_order_needs_evidence_that_does_not_contradict_itself() {
        assertThat(order("d\n05/06/2026\n30/06/2026\n")).isEqualTo(DateOrder.DAY_FIRST);
        assertThat(order("d\n05/06/2026\n06/30/2026\n")).isEqualTo(DateOrder.MONTH_FIRST);
        assertThat(order("d\n2026-06-05\n2026-06-30\n")).isEqualTo(DateOrder.YEAR_FIRST);
        assertThat(order("d\n05/06/2026\n06/07/2026\n")).isEqualTo(DateOrder.AMBIGUOUS);
        assertThat(order("d\n30/06/2026\n06/30/2026\n")).isEqualTo(DateOrder.AMBIGUOUS);
        assertThat(order("d\n2026-06-05\n05/06/2026\n")).isEqualTo(DateOrder.AMBIGUOUS);
    }

    @Test
    void a_file_without_dates_and_fractions_asks_nothing() {
        Detected detected = Reading.sheet("a;b\nx;1\n").detected();

        assertThat(detected.datesSeen()).isZero();
        assertThat(detected.decimalsSeen()).isZero();
    }

    @Test
    void titles_above_the_table_are_no_headers() {
        Sheet sheet = Reading.sheet("Resultaten juni;;;\n\na;b;c;d\n1;2;3;4\n");

        assertThat(sheet.detected().headerRow()).isEqualTo(3);
        assertThat(sheet.headers()).containsExactly("a", "b", "c", "d");
    }

    @Test
    void the_choices_have_the_last_word() {
        SheetChoices choices =
                new SheetChoices(
                        Optional.of(TextEncoding.WINDOWS_1252),
                        Optional.of(Delimiter.COMMA),
                        Optional.of(DecimalMark.POINT),
                        Optional.of(DateOrder.MONTH_FIRST),
                        Optional.empty(),
                        Optional.of(2));
        Sheet sheet = Reading.sheet(Reading.utf8("x;y\na,é;b\n1;2\n3;4\n"), choices);

        assertThat(sheet.headers()).containsExactly("a", "Ã©;b");
        assertThat(sheet.detected().headerRow()).isEqualTo(2);
        assertThat(sheet.detected().decimalMark()).isEqualTo(DecimalMark.POINT);
        assertThat(sheet.detected().dateOrder()).isEqualTo(DateOrder.MONTH_FIRST);
    }

    private static DecimalMark mark(String file) {
        return Reading.sheet(file).detected().decimalMark();
    }

    private static DateOrder order(String file) {
        return Reading.sheet(file).detected().dateOrder();
    }

    private static String quoted(String text, Delimiter delimiter) {
        String safe = text.replace("1,5", "\"1,5\"").replace("x; y, z", "\"x; y, z\"");
        return safe.replace('¦', delimiter.character());
    }

    private static byte[] concat(byte[] mark, String text, String charset) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.writeBytes(mark);
        out.writeBytes(text.getBytes(Charset.forName(charset)));
        return out.toByteArray();
    }
}
