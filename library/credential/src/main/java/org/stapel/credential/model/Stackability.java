package org.stapel.credential.model;

import java.util.List;

/// Whether the award stands alone or counts toward something larger (Annex I, 15).
public record Stackability(boolean stackable, List<Toward> towards) {
    public Stackability {
        towards = List.copyOf(towards);
    }

    /// A qualification, and the units in it for which this award is meant.
    public record Toward(String qualification, LocalizedText title, List<String> units) {
        public Toward {
            units = List.copyOf(units);
        }
    }
}
