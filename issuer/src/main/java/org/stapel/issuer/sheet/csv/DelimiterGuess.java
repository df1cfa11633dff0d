package org.stapel.issuer.sheet.csv;

import org.stapel.issuer.sheet.Delimiter;
import org.stapel.issuer.sheet.RowProblem;

import java.util.HashMap;
import java.util.Map;

/// Finds the delimiter that cuts the first records into the most columns, the same number in at
/// least half of them.
final class DelimiterGuess {
    private static final int RECORDS = 60;
    private static final int CHARACTERS = 128 * 1024;

    private DelimiterGuess() {}

    /// The semicolon where nothing speaks for another, as in a file of one column.
    static Delimiter in(String text) {
        String start = text.substring(0, Math.min(text.length(), CHARACTERS));
        Delimiter best = Delimiter.SEMICOLON;
        long most = 0;
        for (Delimiter candidate : Delimiter.values()) {
            long weight = weight(start, candidate);
            if (weight > most) {
                most = weight;
                best = candidate;
            }
        }
        return best;
    }

    private static long weight(String start, Delimiter candidate) {
        Map<Integer, Integer> records = new HashMap<>();
        CsvTokens tokens = new CsvTokens(start, candidate.character(), 1);
        int read = 0;
        for (; read < RECORDS && tokens.hasNext(); read++) {
            Counted counted = new Counted();
            tokens.next(counted);
            records.merge(counted.cells, 1, Integer::sum);
        }
        int half = read / 2;
        return records.entrySet().stream()
                .filter(entry -> entry.getValue() >= half)
                .mapToLong(entry -> (entry.getKey() - 1L) * entry.getValue())
                .max()
                .orElse(0);
    }

    private static final class Counted implements CsvTokens.Cells {
        private int cells;

        @Override
        public void cell(String text, int line) {
            cells++;
        }

        @Override
        public void problem(RowProblem.Code code, int line) {
            // a broken record still shows its delimiters
        }
    }
}
