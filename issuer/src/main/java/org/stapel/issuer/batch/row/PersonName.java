package org.stapel.issuer.batch.row;

import java.text.BreakIterator;
import java.text.Normalizer;
import java.util.Locale;
import java.util.Optional;

/// The name of a person as it may stand on an award: kept faithfully, in NFC.
public record PersonName(String value) {
    private static final int MOST_GRAPHEMES = 200;
    private static final int MOST_MARKS = 8;

    /// What is wrong with this text as a name: `name_control`, `name_marks`, `name_long`.
    public static Optional<String> fault(String text) {
        String name = Normalizer.normalize(text, Normalizer.Form.NFC);
        if (name.codePoints().anyMatch(PersonName::isControl)) return Optional.of("name_control");
        if (mostMarks(name) > MOST_MARKS) return Optional.of("name_marks");
        if (graphemes(name) > MOST_GRAPHEMES) return Optional.of("name_long");
        return Optional.empty();
    }

    public static PersonName of(String text) {
        return new PersonName(Normalizer.normalize(text, Normalizer.Form.NFC));
    }

    /// Control characters, and what turns the direction of writing round.
    private static boolean isControl(int c) {
        return Character.isISOControl(c)
                || (c >= 0x202A && c <= 0x202E)
                || (c >= 0x2066 && c <= 0x2069)
                || c == 0x2028
                || c == 0x2029
                || c == 0xFEFF;
    }

    private static int mostMarks(String name) {
        int most = 0;
        int run = 0;
        for (int c : name.codePoints().toArray()) {
            int type = Character.getType(c);
            boolean mark = type == Character.NON_SPACING_MARK || type == Character.ENCLOSING_MARK;
            run = mark ? run + 1 : 0;
            most = Math.max(most, run);
        }
        return most;
    }

    private static int graphemes(String name) {
        BreakIterator breaks = BreakIterator.getCharacterInstance(Locale.ROOT);
        breaks.setText(name);
        int count = 0;
        while (breaks.next() != BreakIterator.DONE) count++;
        return count;
    }
}
