package org.stapel.verifier.stacking.rule;

import org.stapel.credential.model.LocalizedText;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;

/// How long a result counts without more.
///
/// @param remedy what brings an old one up to date
/// @param exceptUnits units for which age does not matter
public record Recency(
        int years,
        From from,
        Effect effect,
        Optional<LocalizedText> remedy,
        Set<String> exceptUnits) {
    public Recency {
        exceptUnits = Set.copyOf(exceptUnits);
    }

    /// When the years begin.
    public enum From {
        AWARDED_DATE,
        NEXT_1_OCTOBER
    }

    /// What age does.
    public enum Effect {
        CONDITIONAL,
        REJECTED
    }

    /// The last day on which an award of this day counts without more.
    public LocalDate lastDay(LocalDate awarded) {
        return start(awarded).plusYears(years);
    }

    private LocalDate start(LocalDate awarded) {
        return switch (from) {
            case AWARDED_DATE -> awarded;
            case NEXT_1_OCTOBER -> {
                LocalDate october = LocalDate.of(awarded.getYear(), 10, 1);
                yield awarded.isAfter(october) ? october.plusYears(1) : october;
            }
        };
    }
}
