package org.stapel.issuer.vocabulary;

import java.util.Map;
import java.util.Optional;

/// The vocabularies of this installation, by name.
public record Vocabularies(Map<String, Vocabulary> byName) {
    /// ESCO skills; codes are addresses.
    public static final String ESCO = "esco";

    /// Fields of education and training.
    public static final String ISCED_F = "isced-f";

    public Vocabularies {
        byName = Map.copyOf(byName);
    }

    public Optional<Vocabulary> named(String name) {
        return Optional.ofNullable(byName.get(name));
    }

    /// ESCO skills.
    public Vocabulary esco() {
        return named(ESCO).orElseThrow();
    }

    /// Fields of education and training.
    public Vocabulary iscedF() {
        return named(ISCED_F).orElseThrow();
    }
}
