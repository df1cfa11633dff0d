package org.stapel.issuer.sheet.file;

import static org.assertj.core.api.Assertions.assertThat;

import org.stapel.credential.encoding.Bytes;
import org.stapel.issuer.sheet.Cell;
import org.stapel.issuer.sheet.Parsed;
import org.stapel.issuer.sheet.ReadSheet.Outcome;
import org.stapel.issuer.sheet.Sheet;
import org.stapel.issuer.sheet.SheetChoices;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

/// Reads files for tests and says what came of it.
final class Reading {
    private Reading() {}

    static Outcome outcome(byte[] file, SheetChoices choices) {
        return new SheetReader().read(Bytes.of(file), Optional.empty(), choices);
    }

    static Sheet sheet(byte[] file, SheetChoices choices) {
        Outcome outcome = outcome(file, choices);
        assertThat(outcome).isInstanceOf(Outcome.Read.class);
        return ((Outcome.Read) outcome).sheet();
    }

    static Sheet sheet(byte[] file) {
        return sheet(file, SheetChoices.none());
    }

    static Sheet sheet(String text) {
        return sheet(utf8(text));
    }

    static Outcome.Refused refusal(byte[] file) {
        Outcome outcome = outcome(file, SheetChoices.none());
        assertThat(outcome).isInstanceOf(Outcome.Refused.class);
        return (Outcome.Refused) outcome;
    }

    static Outcome.Refused refusal(String text) {
        return refusal(utf8(text));
    }

    /// `code` or `code:reason`, for short assertions.
    static String said(Outcome.Refused refusal) {
        String reason = refusal.params().getOrDefault("reason", refusal.params().get("limit"));
        return reason == null ? refusal.code() : refusal.code() + ":" + reason;
    }

    static List<List<String>> texts(Sheet sheet) {
        return sheet.rows().stream().map(Reading::texts).toList();
    }

    static List<String> texts(Sheet.Row row) {
        return row.cells().stream().map(Reading::text).toList();
    }

    /// `line:code` of all problems.
    static List<String> problems(Sheet sheet) {
        return sheet.rows().stream()
                .flatMap(row -> row.problems().stream())
                .map(problem -> problem.line() + ":" + problem.code().code())
                .toList();
    }

    static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    static String text(Cell cell) {
        return switch (cell.asText()) {
            case Parsed.Value(var text) -> text;
            case Parsed.Blank<String> _ -> "";
            case Parsed.Bad<String>(var code) -> code;
        };
    }
}
