package org.stapel.verifier.stacking.plan;

import org.stapel.credential.model.LocalizedText;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;

/// Tuition fees of one year, as data with their source; never constants.
///
/// @param year as in `2020-2021`
/// @param tariffs by contract
public record FeeSchedule(
        String id,
        String year,
        String jurisdiction,
        LocalizedText source,
        Map<Contract, Map<Status, Tariff>> tariffs) {
    public FeeSchedule {
        tariffs = Map.copyOf(tariffs);
    }

    /// How a student is enrolled.
    public enum Contract {
        DIPLOMA,
        CREDIT,
        EXAM
    }

    /// What a student pays by income.
    public enum Status {
        NON_GRANT,
        NEAR_GRANT,
        GRANT
    }

    /// In euro: once a year, and for each credit.
    public record Tariff(BigDecimal fixed, BigDecimal perEcts) {
        /// The fee for so many credits spread over so many years.
        BigDecimal of(BigDecimal ects, int years) {
            return fixed.multiply(BigDecimal.valueOf(years)).add(perEcts.multiply(ects));
        }
    }

    /// Empty where the schedule has no such tariff.
    public Optional<Tariff> tariff(Contract contract, Status status) {
        return Optional.ofNullable(tariffs.getOrDefault(contract, Map.of()).get(status));
    }
}
