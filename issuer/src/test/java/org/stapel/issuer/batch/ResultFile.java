package org.stapel.issuer.batch;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/// A CSV file as a registrar has it, in Dutch settings; each cell can be replaced.
final class ResultFile {
    private static final List<String> HEADERS =
            List.of(
                    "Studentnummer",
                    "Naam",
                    "Voornaam",
                    "Geboortedatum",
                    "Code OPO",
                    "Score",
                    "Datum deliberatie",
                    "Examenperiode",
                    "E-mail privé",
                    "Taal");
    private static final List<String> CELLS =
            List.of(
                    "TEST-1",
                    "Voorbeeld",
                    "Fien",
                    "13/02/2004",
                    "G02",
                    "14,5",
                    "30/06/2026",
                    "JUN",
                    "fien@post.example",
                    "nl");

    private final List<String> headers = new ArrayList<>(HEADERS);
    private final List<List<String>> rows = new ArrayList<>();

    /// A good row of this learner, with these cells otherwise: header, value, header, value.
    ResultFile row(String learner, String... otherwise) {
        List<String> row = new ArrayList<>(CELLS);
        for (int i = CELLS.size(); i < headers.size(); i++) row.add("");
        row.set(0, learner);
        for (int i = 0; i < otherwise.length; i += 2)
            row.set(headers.indexOf(otherwise[i]), otherwise[i + 1]);
        rows.add(row);
        return this;
    }

    ResultFile rows(int from, int to) {
        for (int i = from; i < to; i++) row("TEST-" + i);
        return this;
    }

    ResultFile column(String header) {
        headers.add(header);
        return this;
    }

    String text() {
        return String.join(";", headers)
                + "\r\n"
                + rows.stream()
                        .map(row -> String.join(";", row))
                        .collect(Collectors.joining("\r\n", "", "\r\n"));
    }

    byte[] bytes() {
        return text().getBytes(StandardCharsets.UTF_8);
    }
}
