package org.stapel.issuer.sheet;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Dates as people type them: three numbers with `/`, `-`, `.` or a space between.
final class DateText {
    private static final int MAX_LENGTH = 40;
    private static final String MIDNIGHT = "(?:[ T]0?0:00(?::00(?:\\.0+)?)?Z?)?";
    private static final Pattern YEAR_FIRST =
            Pattern.compile("([0-9]{4})([-/. ])([0-9]{1,2})\\2([0-9]{1,2})" + MIDNIGHT);
    private static final Pattern YEAR_LAST =
            Pattern.compile("([0-9]{1,2})([-/. ])([0-9]{1,2})\\2([0-9]{4})" + MIDNIGHT);
    private static final Pattern TWO_DIGIT_YEAR =
            Pattern.compile("[0-9]{1,2}([-/. ])[0-9]{1,2}\\1[0-9]{2}" + MIDNIGHT);

    private DateText() {}

    static Parsed<LocalDate> parse(String text, DateOrder order) {
        if (text.length() > MAX_LENGTH) return bad();
        Matcher first = YEAR_FIRST.matcher(text);
        if (first.matches()) return date(number(first, 1), number(first, 3), number(first, 4));
        Matcher last = YEAR_LAST.matcher(text);
        if (last.matches())
            return yearLast(number(last, 4), number(last, 1), number(last, 3), order);
        return TWO_DIGIT_YEAR.matcher(text).matches() ? new Parsed.Bad<>("two_digit_year") : bad();
    }

    static Optional<DateOrder> shownBy(String text) {
        if (text.length() > MAX_LENGTH) return Optional.empty();
        if (YEAR_FIRST.matcher(text).matches()) return Optional.of(DateOrder.YEAR_FIRST);
        Matcher last = YEAR_LAST.matcher(text);
        if (!last.matches()) return Optional.empty();
        boolean dayFirst = number(last, 1) > 12;
        boolean monthFirst = number(last, 3) > 12;
        if (dayFirst == monthFirst) return Optional.of(DateOrder.AMBIGUOUS);
        return Optional.of(dayFirst ? DateOrder.DAY_FIRST : DateOrder.MONTH_FIRST);
    }

    private static Parsed<LocalDate> yearLast(int year, int one, int two, DateOrder order) {
        return switch (order) {
            case DAY_FIRST -> date(year, two, one);
            case MONTH_FIRST -> date(year, one, two);
            case YEAR_FIRST, AMBIGUOUS -> undecided(year, one, two);
        };
    }

    /// Without an order, only a date that has one reading is read.
    private static Parsed<LocalDate> undecided(int year, int one, int two) {
        if (one == two || one > 12) return date(year, two, one);
        return two > 12 ? date(year, one, two) : new Parsed.Bad<>("ambiguous_date");
    }

    private static Parsed<LocalDate> date(int year, int month, int day) {
        try {
            return new Parsed.Value<>(LocalDate.of(year, month, day));
        } catch (DateTimeException _) {
            return bad();
        }
    }

    private static int number(Matcher matcher, int group) {
        return Integer.parseInt(matcher.group(group));
    }

    private static Parsed<LocalDate> bad() {
        return new Parsed.Bad<>("bad_date");
    }
}
