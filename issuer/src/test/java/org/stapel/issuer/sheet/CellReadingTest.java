package org.stapel.issuer.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.math.BigDecimal;
import java.time.LocalDate;

/// What a cell says as a number or a date, and what it does not say (threats C09, C12).
class CellReadingTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "14,5|COMMA|14.5",
                "14.5|POINT|14.5",
                "14|UNDECIDED|14",
                "-1|COMMA|-1",
                "+3|POINT|3",
                ",5|COMMA|0.5",
                "1.234,5|COMMA|1234.5",
                "1,234.5|POINT|1234.5",
                "1.234.567|COMMA|1234567",
                "1 234,50|COMMA|1234.50",
                "1'234.5|POINT|1234.5",
                "1,234|COMMA|1.234",
                "123456789012345678|COMMA|123456789012345678"
            })
    void a_number_is_read_exactly(String text, DecimalMark mark, BigDecimal value) {
        assertThat(number(text, mark)).isEqualTo(new Parsed.Value<>(value));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "NaN|COMMA", "1e308|COMMA", "1E5|POINT", "Infinity|POINT", "14,5|POINT",
                "14.5|COMMA", "1,234|POINT", "1.234|COMMA", "1,23,456|POINT", "12.34,5|COMMA",
                "14,5,|COMMA", "١٤|COMMA", "1234567890123456789|COMMA", "0x10|COMMA", "14 %|COMMA",
                "--5|COMMA", "1 2|COMMA"
            })
    void what_is_no_plain_number_is_a_bad_one(String text, DecimalMark mark) {
        assertThat(number(text, mark)).isEqualTo(new Parsed.Bad<>("bad_number"));
    }

    @Test
    void without_a_decimal_mark_a_fraction_is_not_guessed() {
        assertThat(number("14,5", DecimalMark.UNDECIDED))
                .isEqualTo(new Parsed.Bad<>("ambiguous_number"));
    }

    @Test
    void a_stored_number_far_too_large_is_bad_and_costs_nothing() {
        Cell huge = new Cell.NumberCell(new BigDecimal("1E+308"));

        assertThat(huge.asDecimal(DecimalMark.POINT)).isEqualTo(new Parsed.Bad<>("bad_number"));
    }

    @ParameterizedTest
    @CsvSource({
        "30/06/2026, DAY_FIRST, 2026-06-30",
        "06/30/2026, MONTH_FIRST, 2026-06-30",
        "5-6-2026, DAY_FIRST, 2026-06-05",
        "05.06.2026, DAY_FIRST, 2026-06-05",
        "2026-06-05, MONTH_FIRST, 2026-06-05",
        "2026/6/5, YEAR_FIRST, 2026-06-05",
        "30/06/2026 0:00:00, DAY_FIRST, 2026-06-30",
        "2026-06-30T00:00:00, DAY_FIRST, 2026-06-30",
        "30/06/2026, AMBIGUOUS, 2026-06-30",
        "06/30/2026, AMBIGUOUS, 2026-06-30",
        "06/06/2026, AMBIGUOUS, 2026-06-06",
        "29/02/2024, DAY_FIRST, 2024-02-29"
    })
    void a_date_is_read_in_its_order(String text, DateOrder order, LocalDate value) {
        assertThat(date(text, order)).isEqualTo(new Parsed.Value<>(value));
    }

    @ParameterizedTest
    @CsvSource({
        "31/02/2004, DAY_FIRST, bad_date",
        "29/02/2025, DAY_FIRST, bad_date",
        "06/30/2026, DAY_FIRST, bad_date",
        "30/06-2026, DAY_FIRST, bad_date",
        "30/06/2026 14:30, DAY_FIRST, bad_date",
        "20260630, DAY_FIRST, bad_date",
        "gisteren, DAY_FIRST, bad_date",
        "30/06/26, DAY_FIRST, two_digit_year",
        "1-2-03, AMBIGUOUS, two_digit_year",
        "05/06/2026, AMBIGUOUS, ambiguous_date",
        "05/06/2026, YEAR_FIRST, ambiguous_date"
    })
    void a_date_is_never_guessed(String text, DateOrder order, String code) {
        assertThat(date(text, order)).isEqualTo(new Parsed.Bad<>(code));
    }

    @Test
    void a_number_is_no_date_and_a_date_is_no_number() {
        assertThat(new Cell.NumberCell(new BigDecimal("46203")).asDate(DateOrder.DAY_FIRST))
                .isEqualTo(new Parsed.Bad<>("bad_date"));
        assertThat(new Cell.DateCell(LocalDate.EPOCH).asDecimal(DecimalMark.COMMA))
                .isEqualTo(new Parsed.Bad<>("bad_number"));
    }

    @Test
    void a_calculated_cell_says_what_was_stored() {
        Cell cell = new Cell.Calculated(new Cell.NumberCell(new BigDecimal("14.5")));

        assertThat(cell.asDecimal(DecimalMark.COMMA))
                .isEqualTo(new Parsed.Value<>(new BigDecimal("14.5")));
    }

    @Test
    void an_empty_cell_is_blank_in_every_way() {
        Cell blank = new Cell.Blank();

        assertThat(blank.asText()).isEqualTo(new Parsed.Blank<>());
        assertThat(blank.asDecimal(DecimalMark.COMMA)).isEqualTo(new Parsed.Blank<>());
        assertThat(blank.asDate(DateOrder.DAY_FIRST)).isEqualTo(new Parsed.Blank<>());
    }

    private static Parsed<BigDecimal> number(String text, DecimalMark mark) {
        return new Cell.Text(text).asDecimal(mark);
    }

    private static Parsed<LocalDate> date(String text, DateOrder order) {
        return new Cell.Text(text).asDate(order);
    }
}
