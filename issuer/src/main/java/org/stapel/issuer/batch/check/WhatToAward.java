package org.stapel.issuer.batch.check;

import org.stapel.issuer.batch.mapping.OfferRef;
import org.stapel.issuer.catalogue.AwardTemplate;
import org.stapel.issuer.catalogue.AwardTemplates;
import org.stapel.issuer.catalogue.Catalogue;
import org.stapel.issuer.catalogue.CoversModule;
import org.stapel.issuer.catalogue.Offer;
import org.stapel.issuer.institution.Institution;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/// Which award an offer leads to: its own, or the microcredential that a procedure covers.
final class WhatToAward {
    private final AwardTemplates templates;
    private final Institution institution;
    private final Catalogue catalogue;
    private final Optional<OfferRef> recognised;
    private final Map<String, Answer> known = new ConcurrentHashMap<>();

    WhatToAward(
            AwardTemplates templates,
            Institution institution,
            Catalogue catalogue,
            Optional<OfferRef> recognised) {
        this.templates = templates;
        this.institution = institution;
        this.catalogue = catalogue;
        this.recognised = recognised;
    }

    /// What may be awarded.
    sealed interface Answer {
        record May(Offer awarded, AwardTemplate template) implements Answer {}

        /// The procedure does not look at these outcomes of the microcredential.
        record NotCovered(Offer module, List<String> outcomes) implements Answer {}
    }

    Answer of(Offer offer) {
        return known.computeIfAbsent(
                offer.type() + " " + offer.id() + "@" + offer.version(), _ -> answer(offer));
    }

    private Answer answer(Offer offer) {
        Optional<Offer> module =
                recognised
                        .filter(_ -> offer.type() == Offer.Type.PROCEDURE)
                        .flatMap(ref -> catalogue.find(Offer.Type.MODULE, ref.id(), ref.version()));
        if (module.isEmpty())
            return new Answer.May(offer, templates.of(institution, catalogue, offer));
        return switch (new CoversModule(catalogue).of(offer, module.get())) {
            case CoversModule.Answer.Covers() ->
                    new Answer.May(
                            module.get(),
                            templates.recognised(institution, catalogue, offer, module.get()));
            case CoversModule.Answer.Lacks(var outcomes) ->
                    new Answer.NotCovered(module.get(), outcomes);
        };
    }
}
