package org.stapel.issuer.cataloguing;

import org.stapel.issuer.catalogue.CatalogueFinding;
import org.stapel.issuer.catalogue.Catalogues;
import org.stapel.issuer.catalogue.LoadCatalogue;
import org.stapel.issuer.catalogue.Offer;
import org.stapel.issuer.institution.Institution;

import tools.jackson.databind.node.ObjectNode;

import java.util.List;
import java.util.Optional;

/// Puts one offer into the catalogue, or takes one out, if nobody has changed the catalogue since
/// it was looked at.
public record SaveOffer(Catalogues catalogues, LoadCatalogue loading) {
    /// Which offer is meant.
    public record Key(Offer.Type type, String id, String version) {
        public static Key of(Offer offer) {
            return new Key(offer.type(), offer.id(), offer.version());
        }
    }

    /// What saving answers.
    public sealed interface Outcome {
        record Saved() implements Outcome {}

        record Refused(List<CatalogueFinding> findings) implements Outcome {
            public Refused {
                findings = List.copyOf(findings);
            }
        }

        /// Somebody else saved meanwhile; nothing was changed.
        record ChangedMeanwhile() implements Outcome {}
    }

    /// @param replaces the offer that is edited; empty for a new one
    /// @param seen version of the catalogue that was looked at
    public Outcome save(
            Institution institution,
            Offer.Type type,
            Optional<Key> replaces,
            ObjectNode offer,
            long seen,
            String actor) {
        var current = catalogues.current(institution.id());
        if (current.version() != seen) return new Outcome.ChangedMeanwhile();
        var edited = EditedCatalogue.with(current.catalogue(), type, replaces, offer);
        return outcome(loading.load(institution, edited.json(), seen, actor));
    }

    /// @param seen version of the catalogue that was looked at
    public Outcome remove(Institution institution, Key offer, long seen, String actor) {
        var current = catalogues.current(institution.id());
        if (current.version() != seen) return new Outcome.ChangedMeanwhile();
        ObjectNode json = EditedCatalogue.without(current.catalogue(), offer);
        return outcome(loading.load(institution, json, seen, actor));
    }

    private static Outcome outcome(LoadCatalogue.Outcome loaded) {
        return switch (loaded) {
            case LoadCatalogue.Outcome.Loaded _ -> new Outcome.Saved();
            case LoadCatalogue.Outcome.Refused(var findings) -> new Outcome.Refused(findings);
            case LoadCatalogue.Outcome.ChangedMeanwhile() -> new Outcome.ChangedMeanwhile();
        };
    }
}
