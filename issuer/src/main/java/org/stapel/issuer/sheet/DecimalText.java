package org.stapel.issuer.sheet;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Numbers as people type them.
final class DecimalText {
    private static final int MAX_DIGITS = 18;
    private static final int MAX_LENGTH = 40;
    private static final String SPACE = "[ \u00A0\u202F'\u2019]";
    private static final Pattern PLAIN = Pattern.compile("[+-]?[0-9]+");
    private static final Pattern ONE_MARK = Pattern.compile("([+-]?[0-9]*)([.,])([0-9]+)");
    private static final Pattern MAYBE_GROUPED =
            Pattern.compile("[+-]?[1-9][0-9]{0,2}[.,][0-9]{3}");
    private static final Pattern SPACED =
            Pattern.compile("[+-]?[0-9]{1,3}(?:" + SPACE + "[0-9]{3})+");
    private static final Pattern GROUPED_BY_POINT =
            Pattern.compile(
                    "[+-]?[0-9]{1,3}(?:\\.[0-9]{3}){2,}|[+-]?[0-9]{1,3}(?:\\.[0-9]{3})+,[0-9]+");
    private static final Pattern GROUPED_BY_COMMA =
            Pattern.compile(
                    "[+-]?[0-9]{1,3}(?:,[0-9]{3}){2,}|[+-]?[0-9]{1,3}(?:,[0-9]{3})+\\.[0-9]+");

    private DecimalText() {}

    static Parsed<BigDecimal> parse(String text, DecimalMark mark) {
        if (text.length() > MAX_LENGTH) return bad();
        String joined = joined(text);
        if (PLAIN.matcher(joined).matches()) return bounded(new BigDecimal(joined));
        Matcher one = ONE_MARK.matcher(joined);
        if (one.matches()) return withMark(one, mark);
        if (GROUPED_BY_POINT.matcher(joined).matches() && mark == DecimalMark.COMMA)
            return bounded(new BigDecimal(joined.replace(".", "").replace(',', '.')));
        if (GROUPED_BY_COMMA.matcher(joined).matches() && mark == DecimalMark.POINT)
            return bounded(new BigDecimal(joined.replace(",", "")));
        return bad();
    }

    static Optional<DecimalMark> shownBy(String text) {
        if (text.length() > MAX_LENGTH) return Optional.empty();
        String joined = joined(text);
        if (MAYBE_GROUPED.matcher(joined).matches()) return Optional.of(DecimalMark.UNDECIDED);
        Matcher one = ONE_MARK.matcher(joined);
        if (one.matches())
            return Optional.of(one.group(2).equals(",") ? DecimalMark.COMMA : DecimalMark.POINT);
        if (GROUPED_BY_POINT.matcher(joined).matches()) return Optional.of(DecimalMark.COMMA);
        return GROUPED_BY_COMMA.matcher(joined).matches()
                ? Optional.of(DecimalMark.POINT)
                : Optional.empty();
    }

    /// Refuses what has too many digits when written out.
    static Parsed<BigDecimal> bounded(BigDecimal value) {
        long whole = (long) value.precision() - value.scale();
        boolean fits = value.precision() <= MAX_DIGITS && whole <= MAX_DIGITS;
        return fits && value.scale() <= MAX_DIGITS ? new Parsed.Value<>(value) : bad();
    }

    private static Parsed<BigDecimal> withMark(Matcher one, DecimalMark mark) {
        String found = one.group(2);
        return switch (mark) {
            case UNDECIDED -> new Parsed.Bad<>("ambiguous_number");
            case COMMA -> found.equals(",") ? joined(one) : bad();
            case POINT -> found.equals(".") ? joined(one) : bad();
        };
    }

    private static Parsed<BigDecimal> joined(Matcher one) {
        return bounded(new BigDecimal(one.group(1) + "." + one.group(3)));
    }

    /// Takes spaces and apostrophes out where they stand between groups of three digits.
    private static String joined(String text) {
        int end = 0;
        while (end < text.length() && text.charAt(end) != ',' && text.charAt(end) != '.') end++;
        String whole = text.substring(0, end);
        return SPACED.matcher(whole).matches()
                ? whole.replaceAll(SPACE, "") + text.substring(end)
                : text;
    }

    private static Parsed<BigDecimal> bad() {
        return new Parsed.Bad<>("bad_number");
    }
}
