package org.stapel.issuer.sheet.csv;

import org.stapel.issuer.sheet.Delimiter;
import org.stapel.issuer.sheet.Detected;
import org.stapel.issuer.sheet.Detected.LineEnd;
import org.stapel.issuer.sheet.RowProblem;
import org.stapel.issuer.sheet.Sheet;
import org.stapel.issuer.sheet.SheetChoices;
import org.stapel.issuer.sheet.table.FileFacts;
import org.stapel.issuer.sheet.table.RefusedSheet;
import org.stapel.issuer.sheet.table.RowDraft;
import org.stapel.issuer.sheet.table.TableDraft;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Reads CSV.
public final class CsvReader {
    /// The line with which spreadsheet programs tell each other the delimiter.
    private static final Pattern HINT = Pattern.compile("sep=([;,\t|])(?:\r\n|\r|\n)");

    private static final int SAMPLE = 4096;

    private CsvReader() {}

    /// Reads the file.
    ///
    /// @throws RefusedSheet where it is not text, or no table
    public static Sheet read(byte[] file, SheetChoices choices) {
        DecodedText decoded = DecodedText.of(file, choices.encoding());
        String text = decoded.text();
        refuseBinary(text);
        Matcher hint = HINT.matcher(text);
        boolean hinted = hint.lookingAt();
        String table = hinted ? text.substring(hint.end()) : text;
        Delimiter delimiter =
                choices.delimiter()
                        .orElseGet(() -> hinted ? hinted(hint) : DelimiterGuess.in(table));
        CsvTokens tokens = new CsvTokens(table, delimiter.character(), hinted ? 2 : 1);
        TableDraft draft = new TableDraft();
        while (tokens.hasNext()) record(tokens, draft);
        return draft.finish(facts(decoded, delimiter, tokens.lineEnds()), choices);
    }

    private static void record(CsvTokens tokens, TableDraft draft) {
        RowDraft row = draft.row(tokens.line());
        tokens.next(new IntoRow(row));
        draft.add(row);
    }

    private static Delimiter hinted(Matcher hint) {
        for (Delimiter delimiter : Delimiter.values())
            if (hint.group(1).charAt(0) == delimiter.character()) return delimiter;
        throw new IllegalStateException("no delimiter " + hint.group(1));
    }

    private static FileFacts facts(DecodedText decoded, Delimiter delimiter, Set<LineEnd> ends) {
        Optional<LineEnd> one = ends.stream().findFirst();
        return new FileFacts(
                Detected.Format.CSV,
                Optional.of(decoded.encoding()),
                decoded.byteOrderMark(),
                Optional.of(delimiter),
                ends.size() > 1 ? Optional.of(LineEnd.MIXED) : one,
                Optional.empty(),
                List.of());
    }

    /// A single NUL is one row's problem; many of them are another kind of file.
    private static void refuseBinary(String text) {
        String sample = text.substring(0, Math.min(SAMPLE, text.length()));
        long controls = sample.chars().filter(c -> c < ' ' && "\t\r\n".indexOf(c) < 0).count();
        if (controls * 10 > sample.length()) throw RefusedSheet.notASheet("binary");
    }

    /// Puts the cells of a record into a row.
    private record IntoRow(RowDraft row) implements CsvTokens.Cells {
        @Override
        public void cell(String text, int line) {
            row.text(text, line, FormulaGuard::unguard);
        }

        @Override
        public void problem(RowProblem.Code code, int line) {
            row.problem(code, row.size(), line);
        }
    }
}
