package org.stapel.credential.profile;

import java.util.Map;

/// What one test says of one award.
public sealed interface RuleAnswer {
    /// The award is as the rule asks, or the rule says nothing about it.
    record Holds() implements RuleAnswer {}

    /// The award is not as the rule asks; `parameters` are values for the sentence.
    record Broken(String pointer, Map<String, String> parameters) implements RuleAnswer {
        public Broken {
            parameters = Map.copyOf(parameters);
        }
    }

    /// The credential does not say enough to tell.
    record Unchecked(Element missing) implements RuleAnswer {}
}
