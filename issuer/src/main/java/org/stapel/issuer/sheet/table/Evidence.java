package org.stapel.issuer.sheet.table;

import org.stapel.issuer.sheet.Cell;
import org.stapel.issuer.sheet.DateOrder;
import org.stapel.issuer.sheet.DecimalMark;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// What the texts of a file say about its decimal mark and the order in its dates.
///
/// A decimal mark counts only in columns of which at least half the texts are numbers.
final class Evidence {
    private final Map<DecimalMark, Integer> marks = new EnumMap<>(DecimalMark.class);
    private final Map<DateOrder, Integer> orders = new EnumMap<>(DateOrder.class);

    static Evidence of(List<TableDraft.Kept> rows, int columns) {
        Evidence evidence = new Evidence();
        for (int column = 0; column < columns; column++) evidence.look(rows, column);
        return evidence;
    }

    DecimalMark decimalMark() {
        boolean comma = marks.containsKey(DecimalMark.COMMA);
        boolean point = marks.containsKey(DecimalMark.POINT);
        if (comma == point) return DecimalMark.UNDECIDED;
        return comma ? DecimalMark.COMMA : DecimalMark.POINT;
    }

    int decimalsSeen() {
        return sum(marks);
    }

    DateOrder dateOrder() {
        boolean day = orders.containsKey(DateOrder.DAY_FIRST);
        boolean month = orders.containsKey(DateOrder.MONTH_FIRST);
        if (day != month) return day ? DateOrder.DAY_FIRST : DateOrder.MONTH_FIRST;
        boolean onlyYearFirst = orders.keySet().equals(Set.of(DateOrder.YEAR_FIRST));
        return onlyYearFirst ? DateOrder.YEAR_FIRST : DateOrder.AMBIGUOUS;
    }

    int datesSeen() {
        return sum(orders);
    }

    private void look(List<TableDraft.Kept> rows, int column) {
        Map<DecimalMark, Integer> here = new EnumMap<>(DecimalMark.class);
        int texts = 0;
        int numbers = 0;
        for (TableDraft.Kept row : rows) {
            if (!(row.cell(column) instanceof Cell.Text(var text))) continue;
            texts++;
            if (!startsLikeANumber(text)) continue;
            DateOrder.shownBy(text).ifPresent(order -> orders.merge(order, 1, Integer::sum));
            Optional<DecimalMark> mark = DecimalMark.shownBy(text);
            mark.ifPresent(found -> here.merge(found, 1, Integer::sum));
            if (mark.isPresent() || isDigits(text)) numbers++;
        }
        if (2 * numbers >= texts)
            here.forEach((mark, times) -> marks.merge(mark, times, Integer::sum));
    }

    private static boolean startsLikeANumber(String text) {
        char first = text.charAt(0);
        return (first >= '0' && first <= '9') || "+-.,".indexOf(first) >= 0;
    }

    private static boolean isDigits(String text) {
        return text.chars().skip(1).allMatch(c -> c >= '0' && c <= '9');
    }

    private static int sum(Map<?, Integer> counts) {
        return counts.values().stream().mapToInt(Integer::intValue).sum();
    }
}
