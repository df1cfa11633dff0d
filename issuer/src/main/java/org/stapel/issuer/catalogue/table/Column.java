package org.stapel.issuer.catalogue.table;

import org.stapel.issuer.catalogue.Offer;

import java.util.Map;
import java.util.Optional;

/// One column of the table.
///
/// @param name in English, lower case, as written in the header
/// @param dutch the same in Dutch; both are understood
/// @param perLanguage a column for each language, its tag behind the name: `title nl`
/// @param places where the value stands in an offer of each type that has it
public record Column(
        String name, String dutch, boolean perLanguage, Map<Offer.Type, Column.Content> places) {
    public Column {
        places = Map.copyOf(places);
    }

    /// What stands in the column for one type of offer.
    record Content(Place place, Notation notation) {}

    Optional<Content> of(Offer.Type type) {
        return Optional.ofNullable(places.get(type));
    }

    /// The header in the language, `nl` or English for all others.
    public String header(String language) {
        return language.equals("nl") ? dutch : name;
    }
}
