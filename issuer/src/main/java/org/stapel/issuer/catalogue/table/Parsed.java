package org.stapel.issuer.catalogue.table;

import tools.jackson.databind.JsonNode;

/// What a cell says.
public sealed interface Parsed {
    record Value(JsonNode json) implements Parsed {}

    /// @param code of a problem, as [TableProblem] has it
    /// @param shown what of the cell is meant
    record Bad(String code, String shown) implements Parsed {}
}
