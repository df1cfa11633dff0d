package org.stapel.issuer.catalogue;

import java.util.Comparator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// The natural order of version texts: numbers in them count as numbers, so `v2` stands before
/// `v10` and `2025-2026` before `2026-2027`.
public final class VersionOrder implements Comparator<String> {
    private static final Pattern RUN = Pattern.compile("[0-9]+|[^0-9]+");

    @Override
    public int compare(String one, String other) {
        Matcher left = RUN.matcher(one);
        Matcher right = RUN.matcher(other);
        while (true) {
            boolean more = left.find();
            if (!right.find()) return more ? 1 : one.compareTo(other);
            if (!more) return -1;
            int order = compareRuns(left.group(), right.group());
            if (order != 0) return order;
        }
    }

    private static int compareRuns(String left, String right) {
        if (!isNumber(left) || !isNumber(right)) return left.compareTo(right);
        String a = withoutZeros(left);
        String b = withoutZeros(right);
        return a.length() != b.length() ? Integer.compare(a.length(), b.length()) : a.compareTo(b);
    }

    private static boolean isNumber(String run) {
        return run.charAt(0) >= '0' && run.charAt(0) <= '9';
    }

    private static String withoutZeros(String digits) {
        return digits.replaceFirst("^0+", "");
    }
}
