package org.stapel.issuer.cataloguing;

import org.stapel.credential.encoding.Bytes;
import org.stapel.credential.encoding.RefusedInput;
import org.stapel.credential.encoding.StrictJson;
import org.stapel.credential.model.InstitutionId;
import org.stapel.issuer.catalogue.LoadCatalogue;
import org.stapel.issuer.catalogue.table.Columns;
import org.stapel.issuer.catalogue.table.ReadTable;
import org.stapel.issuer.catalogue.table.SheetTables;
import org.stapel.issuer.catalogue.table.TableProblem;
import org.stapel.issuer.sheet.ReadSheet;
import org.stapel.issuer.sheet.SheetChoices;

import tools.jackson.databind.node.ObjectNode;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Reads a whole catalogue from a CSV, XLSX or JSON file; changes nothing.
public record ImportCatalogue(ReadSheet sheets, Columns columns, LoadCatalogue loading) {
    /// What reading answers.
    public sealed interface Outcome {
        /// @param catalogue that can be loaded
        record Good(ObjectNode catalogue) implements Outcome {}

        /// @param problems of a JSON file stand in row 0, with a JSON pointer as column
        record Bad(List<TableProblem> problems) implements Outcome {
            public Bad {
                problems = List.copyOf(problems);
            }
        }

        /// The file is no table at all.
        ///
        /// @param code as [ReadSheet] has it, or `not_json`
        record Unreadable(String code, Map<String, String> details) implements Outcome {
            public Unreadable {
                details = Map.copyOf(details);
            }
        }
    }

    /// @param file at most 10 MiB
    public Outcome of(InstitutionId institution, Bytes file, Optional<String> name) {
        if (isObject(file)) return json(file);
        return switch (sheets.read(file, name, SheetChoices.none())) {
            case ReadSheet.Outcome.Refused(var code, var params) ->
                    new Outcome.Unreadable(code, params);
            case ReadSheet.Outcome.Read(var sheet) -> {
                var problems = SheetTables.problems(sheet);
                yield problems.isEmpty()
                        ? table(
                                new ReadTable(columns, loading::findings)
                                        .read(SheetTables.of(sheet), institution.value()))
                        : new Outcome.Bad(problems);
            }
        };
    }

    private static Outcome table(ReadTable.Outcome read) {
        return switch (read) {
            case ReadTable.Outcome.Read(var catalogue) -> new Outcome.Good(catalogue);
            case ReadTable.Outcome.Refused(var problems) -> new Outcome.Bad(problems);
        };
    }

    private static boolean isObject(Bytes file) {
        for (byte b : file.toArray()) {
            if (b == '{') return true;
            if (b > ' ') return false;
        }
        return false;
    }

    private Outcome json(Bytes file) {
        try {
            String text = new String(file.toArray(), StandardCharsets.UTF_8);
            if (!(StrictJson.parse(text) instanceof ObjectNode catalogue))
                return new Outcome.Unreadable("not_json", Map.of());
            var findings = loading.findings(catalogue);
            return findings.isEmpty()
                    ? new Outcome.Good(catalogue)
                    : new Outcome.Bad(
                            findings.stream()
                                    .map(f ->
                                            new TableProblem(0, f.pointer(), f.code(), f.details()))
                                    .toList());
        } catch (RefusedInput e) {
            return new Outcome.Unreadable("not_json", Map.of());
        }
    }
}
