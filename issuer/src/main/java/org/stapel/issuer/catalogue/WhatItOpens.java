package org.stapel.issuer.catalogue;

import org.stapel.credential.model.AwardKind;
import org.stapel.credential.model.AwardRecord;
import org.stapel.credential.model.InstitutionId;
import org.stapel.credential.model.LocalizedText;
import org.stapel.credential.model.Stackability;
import org.stapel.credential.model.UnitRef;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/// Where an award leads, by the catalogue of the institution that gave it: told to the learner next
/// to the award, never a promise of admission.
public record WhatItOpens(Catalogues catalogues) {
    /// Why something stands in the list.
    public enum Why {
        /// A course unit that asks for a unit of this award.
        NEXT_UNIT,
        /// A module of which this award is a part.
        PART_OF_MODULE,
        /// A qualification towards which the award counts.
        TOWARDS_QUALIFICATION
    }

    /// One thing that the award leads to.
    ///
    /// @param page path of the page about it; a qualification has none
    /// @param stillMissing titles of what is asked for besides; empty when nothing is
    public record Opening(
            Why why, LocalizedText title, Optional<String> page, List<LocalizedText> stillMissing) {
        public Opening {
            stillMissing = List.copyOf(stillMissing);
        }
    }

    /// What the award opens, nearest first; a study result opens nothing, since it need not be a
    /// pass.
    public List<Opening> of(InstitutionId institution, AwardRecord award) {
        if (award.kind() == AwardKind.STUDY_RESULT) return List.of();
        Catalogue catalogue = catalogues.current(institution).catalogue();
        Set<String> held = units(award);
        List<Opening> openings = new ArrayList<>();
        catalogue.newest().stream()
                .flatMap(offer -> step(institution, catalogue, offer, held).stream())
                .sorted((one, other) -> one.why().compareTo(other.why()))
                .forEach(openings::add);
        openings.addAll(qualifications(catalogue, award));
        return openings;
    }

    private static Optional<Opening> step(
            InstitutionId institution, Catalogue catalogue, Offer offer, Set<String> held) {
        return switch (offer.type()) {
            case UNIT ->
                    held.contains(offer.id())
                            ? Optional.empty()
                            : asks(offer.texts("prerequisites"), held)
                                    .map(missing ->
                                            opening(
                                                    Why.NEXT_UNIT,
                                                    institution,
                                                    catalogue,
                                                    offer,
                                                    missing));
            case MODULE ->
                    asks(offer.units(), held)
                            .filter(missing -> !missing.isEmpty())
                            .map(missing ->
                                    opening(
                                            Why.PART_OF_MODULE,
                                            institution,
                                            catalogue,
                                            offer,
                                            missing));
            case PROCEDURE -> Optional.empty();
        };
    }

    /// What is asked for and not held; empty when nothing held is asked for.
    private static Optional<List<String>> asks(List<String> asked, Set<String> held) {
        if (asked.stream().noneMatch(held::contains)) return Optional.empty();
        return Optional.of(asked.stream().filter(id -> !held.contains(id)).toList());
    }

    private static Opening opening(
            Why why,
            InstitutionId institution,
            Catalogue catalogue,
            Offer offer,
            List<String> missing) {
        return new Opening(
                why,
                offer.title(),
                Optional.of(OfferPages.of(institution, offer)),
                missing.stream().map(id -> title(catalogue, id)).toList());
    }

    private static LocalizedText title(Catalogue catalogue, String unit) {
        return catalogue
                .unit(unit)
                .map(Offer::title)
                .orElseGet(() -> LocalizedText.of("und", unit));
    }

    private static List<Opening> qualifications(Catalogue catalogue, AwardRecord award) {
        List<Opening> openings = new ArrayList<>();
        List<Stackability.Toward> towards =
                award.stackability().map(Stackability::towards).orElse(List.of());
        towards.forEach(toward -> openings.add(towards(toward.title())));
        award.programme()
                .filter(id -> towards.stream().noneMatch(t -> t.qualification().equals(id)))
                .flatMap(new Qualifications(catalogue)::title)
                .ifPresent(title -> openings.add(towards(title)));
        return openings;
    }

    private static Opening towards(LocalizedText title) {
        return new Opening(Why.TOWARDS_QUALIFICATION, title, Optional.empty(), List.of());
    }

    private static Set<String> units(AwardRecord award) {
        Set<String> units = new LinkedHashSet<>();
        Stream.of(
                        award.unit().stream(),
                        award.parts().stream().flatMap(part -> part.unit().stream()),
                        award.exemptedUnits().stream())
                .flatMap(refs -> refs)
                .map(UnitRef::id)
                .forEach(units::add);
        return units;
    }
}
