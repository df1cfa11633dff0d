package org.stapel.issuer.sheet.csv;

import org.stapel.issuer.sheet.Detected.LineEnd;
import org.stapel.issuer.sheet.ReadSheet;
import org.stapel.issuer.sheet.RowProblem;

import java.util.EnumSet;
import java.util.Set;

/// Cuts a text into the cells of its records, RFC 4180 with any delimiter and line end.
///
/// A quote that is not closed, or is closed in the middle of a later line's cell, would swallow
/// good rows. Then only the line on which it was opened is given up, and reading goes on with the
/// next line.
final class CsvTokens {
    /// Takes each cell as it is found.
    interface Cells {
        void cell(String text, int line);

        void problem(RowProblem.Code code, int line);
    }

    private final String text;
    private final char delimiter;
    private final Set<LineEnd> lineEnds = EnumSet.noneOf(LineEnd.class);
    private int at;
    private int line;
    private boolean recordEnded;

    CsvTokens(String text, char delimiter, int line) {
        this.text = text;
        this.delimiter = delimiter;
        this.line = line;
    }

    boolean hasNext() {
        return at < text.length();
    }

    /// The line on which the next record starts, counted from 1.
    int line() {
        return line;
    }

    /// The line ends met outside quotes.
    Set<LineEnd> lineEnds() {
        return lineEnds;
    }

    void next(Cells cells) {
        recordEnded = false;
        while (!recordEnded) {
            if (at < text.length() && text.charAt(at) == '"') quoted(cells);
            else plain(cells);
            delimiterOrLineEnd();
        }
    }

    private void plain(Cells cells) {
        int from = at;
        skipToEndOfCell();
        cells.cell(text.substring(from, at), line);
    }

    private void quoted(Cells cells) {
        int close = closingQuote(at + 1);
        int lines = close < 0 ? 0 : linesBetween(at, close);
        boolean far = lines > 0 && (close - at > ReadSheet.MAX_CELL || !endsCell(close + 1));
        if (close < 0 || far) {
            unclosed(cells);
            return;
        }
        String inside = text.substring(at + 1, close).replace("\"\"", "\"");
        int from = close + 1;
        at = from;
        skipToEndOfCell();
        String behind = text.substring(from, at);
        if (!behind.isBlank()) cells.problem(RowProblem.Code.STRAY_QUOTE, line);
        cells.cell(inside + behind, line);
        line += lines;
    }

    private void unclosed(Cells cells) {
        cells.problem(RowProblem.Code.UNCLOSED_QUOTE, line);
        int from = at;
        while (at < text.length() && !isLineEnd(text.charAt(at))) at++;
        cells.cell(text.substring(from, at), line);
    }

    private int closingQuote(int from) {
        int quote = text.indexOf('"', from);
        while (quote >= 0 && quote + 1 < text.length() && text.charAt(quote + 1) == '"')
            quote = text.indexOf('"', quote + 2);
        return quote;
    }

    private int linesBetween(int from, int to) {
        int lines = 0;
        for (int i = from; i < to; i++) {
            char c = text.charAt(i);
            if (c == '\n' || (c == '\r' && text.charAt(i + 1) != '\n')) lines++;
        }
        return lines;
    }

    private boolean endsCell(int place) {
        return place >= text.length()
                || text.charAt(place) == delimiter
                || isLineEnd(text.charAt(place));
    }

    private void skipToEndOfCell() {
        while (!endsCell(at)) at++;
    }

    private void delimiterOrLineEnd() {
        recordEnded = at >= text.length() || text.charAt(at) != delimiter;
        if (!recordEnded) at++;
        else if (at < text.length()) lineEnd();
    }

    private void lineEnd() {
        boolean crlf = text.startsWith("\r\n", at);
        LineEnd single = text.charAt(at) == '\n' ? LineEnd.LF : LineEnd.CR;
        lineEnds.add(crlf ? LineEnd.CRLF : single);
        at += crlf ? 2 : 1;
        line++;
    }

    private static boolean isLineEnd(char c) {
        return c == '\n' || c == '\r';
    }
}
