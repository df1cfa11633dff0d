package org.stapel.issuer.batch.row;

import org.stapel.credential.profile.LintFinding;

import java.util.Map;
import java.util.Optional;

/// One thing that is to be said of a row.
///
/// @param error whether the row cannot be awarded as it stands
/// @param rule of a profile as in `vl-creditbewijs/ects_given`, `schema`, or `row`
/// @param pointer RFC 6901, into the request for the award
/// @param header of the column that it is about
/// @param parameters for the sentence in the reader's language; may hold what the cell says
public record RowFinding(
        boolean error,
        String rule,
        String code,
        String pointer,
        Optional<String> header,
        Map<String, String> parameters) {
    public RowFinding {
        parameters = Map.copyOf(parameters);
    }

    /// Found by us, not by a rule of intake.
    public static RowFinding error(String code, String pointer, Optional<String> header) {
        return new RowFinding(true, "row", code, pointer, header, Map.of());
    }

    public static RowFinding warning(String code, Optional<String> header) {
        return new RowFinding(false, "row", code, "", header, Map.of());
    }

    public static RowFinding of(LintFinding finding, Optional<String> header) {
        return new RowFinding(
                finding.severity() == LintFinding.Severity.ERROR,
                finding.rule(),
                finding.code(),
                finding.pointer(),
                header,
                finding.parameters());
    }

    public RowFinding with(String parameter, String value) {
        return new RowFinding(error, rule, code, pointer, header, Map.of(parameter, value));
    }
}
