package org.stapel.issuer.catalogue.search;

import org.stapel.credential.model.AwardKind;
import org.stapel.issuer.catalogue.Catalogues;
import org.stapel.issuer.catalogue.Offer;
import org.stapel.issuer.institution.Institution;
import org.stapel.issuer.institution.Institutions;

import java.util.List;
import java.util.Optional;

/// Searches what all institutions of the installation offer today.
public record SearchCatalogues(Institutions institutions, Catalogues catalogues) {
    /// What is asked for.
    ///
    /// @param words see [OfferSearch]
    /// @param institution its id
    /// @param field ISCED-F; a broad field finds the narrower ones
    public record Asked(
            String words,
            Optional<String> institution,
            Optional<AwardKind> kind,
            Optional<Integer> eqf,
            Optional<String> field) {}

    /// An offer that was found, in its newest version.
    public record Hit(Institution institution, Offer offer) {}

    /// By institution, then in the order of each catalogue.
    public List<Hit> find(Asked asked) {
        var words = new OfferSearch(asked.words());
        return institutions.all().stream()
                .filter(institution -> is(asked.institution(), institution.id().value()))
                .flatMap(institution ->
                        catalogues.current(institution.id()).catalogue().newest().stream()
                                .filter(offer -> fits(asked, offer))
                                .filter(words::finds)
                                .map(offer -> new Hit(institution, offer)))
                .toList();
    }

    private static boolean fits(Asked asked, Offer offer) {
        return is(asked.kind(), offer.kind())
                && asked.eqf().map(eqf -> offer.eqf().filter(eqf::equals).isPresent()).orElse(true)
                && asked.field()
                        .map(code -> offer.field().filter(f -> f.startsWith(code)).isPresent())
                        .orElse(true);
    }

    private static <T> boolean is(Optional<T> asked, T value) {
        return asked.map(value::equals).orElse(true);
    }
}
