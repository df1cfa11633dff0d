package org.stapel.credential.model;

import java.math.BigDecimal;
import java.util.Optional;

/// The grade achieved (Annex I, 14): its value as printed, on which scheme, and the pass mark where
/// the scheme has numbers.
public record Grade(
        String value, String scheme, Optional<BigDecimal> maximum, Optional<BigDecimal> passMark) {
    public Grade {
        if (value.isBlank()) throw new IllegalArgumentException("a grade needs a value");
    }
}
