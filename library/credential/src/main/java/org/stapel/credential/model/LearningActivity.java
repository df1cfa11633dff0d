package org.stapel.credential.model;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;

/// When and under whose direction the learning took place; the director is the employer in
/// workplace learning.
public record LearningActivity(
        Optional<LocalDate> from,
        Optional<LocalDate> to,
        Optional<BigDecimal> hours,
        Optional<LocalizedText> directedBy,
        Optional<String> mentorRole) {}
