package org.stapel.verifier.stacking.rule;

import org.stapel.credential.model.Ects;

import java.util.List;

/// What must come before a unit of the programme may be taken.
public sealed interface Prerequisite {
    String unit();

    /// All these units were passed, or exempted.
    record Passed(String unit, List<String> units) implements Prerequisite {
        public Passed {
            units = List.copyOf(units);
        }
    }

    /// All these units were taken, whatever the result.
    record Taken(String unit, List<String> units) implements Prerequisite {
        public Taken {
            units = List.copyOf(units);
        }
    }

    /// So much of the programme is covered.
    record EctsAtLeast(String unit, Ects ects) implements Prerequisite {}

    /// All these units were passed, or are taken in the same term.
    record Concurrent(String unit, List<String> units) implements Prerequisite {
        public Concurrent {
            units = List.copyOf(units);
        }
    }
}
