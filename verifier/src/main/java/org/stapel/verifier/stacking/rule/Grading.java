package org.stapel.verifier.stacking.rule;

import java.math.BigDecimal;
import java.util.Optional;

/// The scale of the qualification's own grades.
public record Grading(String scheme, Optional<BigDecimal> maximum, Optional<BigDecimal> passMark) {}
