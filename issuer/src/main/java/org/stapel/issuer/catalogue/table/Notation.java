package org.stapel.issuer.catalogue.table;

import tools.jackson.databind.JsonNode;

/// How a JSON value is written in one cell.
public interface Notation {
    /// @param text not blank
    Parsed read(String text);

    /// Whatever is written is read back as the same value.
    String write(JsonNode json);
}
