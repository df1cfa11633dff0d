package org.stapel.issuer.sheet.csv;

/// Keeps text in CSV from being run as a formula (OWASP, CSV injection; ASVS 1.2.10).
///
/// Writing puts one apostrophe in front of text that starts like a formula, and in front of text
/// that is apostrophes followed by such a start. Reading takes one apostrophe away from exactly
/// these. So each text comes back as it was, and a foreign file's `'=1` is read as the `=1` that a
/// spreadsheet program shows for it; an apostrophe before anything else, as in `'s Avonds`, stays.
final class FormulaGuard {
    private static final String STARTS = "=+-@\t\r＝＋－＠";

    private FormulaGuard() {}

    static String guard(String text) {
        return startsFormula(text, 0) ? "'" + text : text;
    }

    static String unguard(String text) {
        boolean guarded = text.startsWith("'") && startsFormula(text, 1);
        return guarded ? text.substring(1) : text;
    }

    private static boolean startsFormula(String text, int from) {
        int at = from;
        while (at < text.length() && text.charAt(at) == '\'') at++;
        return at < text.length() && STARTS.indexOf(text.charAt(at)) >= 0;
    }
}
