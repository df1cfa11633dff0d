package org.stapel.issuer.vocabulary.store;

import org.stapel.credential.model.LocalizedText;
import org.stapel.issuer.vocabulary.Term;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// Skills from a file in the layout of ESCO's own download, as `skills_nl.csv`: commas, a header
/// row, columns `conceptUri` and `preferredLabel`; the language stands in the file's name.
///
/// At most 100,000 rows and 64 MiB; texts longer than 1,000 characters are left out.
record EscoFile(Path file) {
    private static final int MOST_ROWS = 100_000;
    private static final long MOST_BYTES = 64L * 1024 * 1024;
    private static final int LONGEST = 1_000;

    /// @throws IllegalArgumentException when it is no such file, naming it
    List<Term> terms() {
        try {
            if (Files.size(file) > MOST_BYTES) throw refused("is larger than 64 MiB");
            return read();
        } catch (IOException e) {
            throw new IllegalArgumentException("cannot read " + file.getFileName(), e);
        }
    }

    private List<Term> read() throws IOException {
        String language = language();
        List<Term> terms = new ArrayList<>();
        try (BufferedReader in = Files.newBufferedReader(file)) {
            var rows = new CsvRows(in);
            List<String> header = rows.next().map(EscoFile::withoutMark).orElse(List.of());
            int uri = header.indexOf("conceptUri");
            int label = header.indexOf("preferredLabel");
            if (uri < 0 || label < 0) throw refused("has no columns conceptUri and preferredLabel");
            for (var row = rows.next(); row.isPresent(); row = rows.next()) {
                add(row.get(), uri, label, language, terms);
                if (terms.size() > MOST_ROWS) throw refused("has more than 100,000 rows");
            }
        }
        return terms;
    }

    private static void add(
            List<String> row, int uri, int label, String language, List<Term> terms) {
        if (row.size() <= Math.max(uri, label)) return;
        String address = row.get(uri).strip();
        String text = row.get(label).strip();
        boolean usable =
                address.matches("https?://\\S+")
                        && !text.isEmpty()
                        && text.length() <= LONGEST
                        && address.length() <= LONGEST;
        if (usable) terms.add(new Term(address, LocalizedText.of(language, text)));
    }

    private String language() {
        String name = file.getFileName().toString();
        return name.matches(".*_[a-z]{2}\\.csv")
                ? name.substring(name.length() - 6, name.length() - 4)
                : "en";
    }

    private static List<String> withoutMark(List<String> header) {
        return header.stream().map(name -> name.replace("\uFEFF", "").strip()).toList();
    }

    private IllegalArgumentException refused(String why) {
        return new IllegalArgumentException(file.getFileName() + " " + why);
    }

    /// Labels of the same skill in several languages together, in the order of the first list.
    static List<Term> together(List<List<Term>> lists) {
        Map<String, Map<String, String>> labels = new LinkedHashMap<>();
        for (List<Term> terms : lists)
            for (Term term : terms)
                labels.computeIfAbsent(term.code(), _ -> new LinkedHashMap<>())
                        .putAll(term.label().byLanguage());
        List<Term> terms = new ArrayList<>();
        labels.forEach((code, texts) -> terms.add(new Term(code, new LocalizedText(texts))));
        return terms;
    }
}
