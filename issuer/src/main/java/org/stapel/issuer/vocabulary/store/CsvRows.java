package org.stapel.issuer.vocabulary.store;

import java.io.IOException;
import java.io.Reader;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// The records of a CSV text as RFC 4180 has it, with commas; cells of at most 20,000 characters.
final class CsvRows {
    private static final int LONGEST = 20_000;
    private final Reader in;
    private int ahead = -2;

    CsvRows(Reader in) {
        this.in = in;
    }

    Optional<List<String>> next() throws IOException {
        if (peek() < 0) return Optional.empty();
        List<String> cells = new ArrayList<>();
        cells.add(cell());
        while (peek() == ',') {
            take();
            cells.add(cell());
        }
        while (peek() == '\r' || peek() == '\n') take();
        return Optional.of(cells);
    }

    private String cell() throws IOException {
        StringBuilder text = new StringBuilder();
        boolean quoted = peek() == '"';
        if (quoted) take();
        while (peek() >= 0) {
            char c = (char) peek();
            if (quoted && c == '"') {
                take();
                if (peek() != '"') quoted = false;
                else append(text, take());
            } else if (!quoted && (c == ',' || c == '\r' || c == '\n')) break;
            else append(text, take());
        }
        return text.toString();
    }

    private static void append(StringBuilder text, int c) {
        if (text.length() >= LONGEST) throw new IllegalArgumentException("a cell is too long");
        text.append((char) c);
    }

    private int peek() throws IOException {
        if (ahead == -2) ahead = in.read();
        return ahead;
    }

    private int take() throws IOException {
        int c = peek();
        ahead = -2;
        return c;
    }
}
