package org.stapel.issuer.catalogue.table;

import java.util.Map;

/// Something in a table that keeps it from becoming a catalogue.
///
/// @param row as the person sees it in the file; 1 for the headers
/// @param column header as it stands in the file; empty for the whole row
/// @param code `unknown_list`, `unknown_column`, `column_doubled`, `column_missing`,
///   `not_for_this_list`, what a cell's notation refuses (`not_a_number`, `not_yes_or_no`,
///   `not_json`, `too_many_bars`, `not_a_skill_or_code`, `skill_without_label`), or a code of
///   [org.stapel.issuer.catalogue.CatalogueFinding]
public record TableProblem(int row, String column, String code, Map<String, String> details) {
    public TableProblem {
        details = Map.copyOf(details);
    }
}
