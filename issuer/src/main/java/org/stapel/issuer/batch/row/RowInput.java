package org.stapel.issuer.batch.row;

import org.stapel.issuer.award.Contact;
import org.stapel.issuer.catalogue.Offer;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// What a row says, read.
///
/// @param offer of the catalogue that the row is about
/// @param reference from a column of the file
/// @param results of parts, by the id of the unit
public record RowInput(
        Offer offer,
        String learner,
        PersonName familyName,
        Optional<PersonName> givenName,
        Optional<LocalDate> birthDate,
        Optional<RowResult> result,
        Map<String, RowResult> results,
        LocalDate awardedDate,
        Optional<String> period,
        Optional<String> reference,
        Optional<LocalDate> validUntil,
        Optional<String> contract,
        List<Offer> exempted,
        Contact contact) {
    public RowInput {
        results = Map.copyOf(results);
        exempted = List.copyOf(exempted);
    }

    /// Whether a result lies below its pass mark, or the learner was absent.
    public boolean failed() {
        return result.filter(RowResult::failed).isPresent()
                || results.values().stream().anyMatch(RowResult::failed);
    }
}
