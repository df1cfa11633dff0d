package org.stapel.issuer.sheet.table;

import org.stapel.issuer.sheet.ReadSheet;
import org.stapel.issuer.sheet.RowProblem.Code;

import java.text.Normalizer;
import java.util.Optional;

/// A text as it is kept: NFC, lines ended by LF, no white space around it; with what is wrong in
/// it.
record CleanText(String value, Optional<Code> problem) {
    static CleanText of(String raw) {
        if (isPlain(raw)) return new CleanText(raw, Optional.empty());
        boolean tooLong = raw.length() > ReadSheet.MAX_CELL;
        String text = tooLong ? cut(raw) : raw;
        if (text.indexOf('\r') >= 0) text = text.replace("\r\n", "\n").replace('\r', '\n');
        text = strip(Normalizer.normalize(text, Normalizer.Form.NFC));
        return new CleanText(text, tooLong ? Optional.of(Code.CELL_TOO_LONG) : problem(text));
    }

    /// Most texts: printable ASCII without a space at an end.
    private static boolean isPlain(String text) {
        int length = text.length();
        if (length == 0 || length > ReadSheet.MAX_CELL) return length == 0;
        for (int i = 0; i < length; i++)
            if (text.charAt(i) < ' ' || text.charAt(i) > '~') return false;
        return text.charAt(0) != ' ' && text.charAt(length - 1) != ' ';
    }

    private static String cut(String text) {
        int end = ReadSheet.MAX_CELL;
        return text.substring(0, Character.isHighSurrogate(text.charAt(end - 1)) ? end - 1 : end);
    }

    private static String strip(String text) {
        int from = 0;
        int to = text.length();
        while (from < to && isSpace(text.charAt(from))) from++;
        while (to > from && isSpace(text.charAt(to - 1))) to--;
        return text.substring(from, to);
    }

    private static boolean isSpace(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c);
    }

    private static Optional<Code> problem(String text) {
        Optional<Code> found = Optional.empty();
        int at = 0;
        while (at < text.length()) {
            int codePoint = text.codePointAt(at);
            if (codePoint == 0) return Optional.of(Code.NUL);
            if (isUndecodable(codePoint)) return Optional.of(Code.UNDECODABLE);
            if (isControl(codePoint)) found = Optional.of(Code.CONTROL_CHARACTER);
            at += Character.charCount(codePoint);
        }
        return found;
    }

    /// The decoder's sign, which in a file says that an earlier program has lost the character.
    private static boolean isUndecodable(int codePoint) {
        return codePoint == 0xFFFD
                || (codePoint >= Character.MIN_SURROGATE && codePoint <= Character.MAX_SURROGATE);
    }

    private static boolean isControl(int codePoint) {
        return (Character.isISOControl(codePoint) && codePoint != '\t' && codePoint != '\n')
                || (codePoint >= 0x202A && codePoint <= 0x202E)
                || (codePoint >= 0x2066 && codePoint <= 0x2069);
    }
}
