package org.stapel.issuer.cataloguing;

import org.stapel.credential.profile.Draft;
import org.stapel.credential.profile.Lint;
import org.stapel.credential.profile.LintFinding;
import org.stapel.issuer.award.AwardNotation;
import org.stapel.issuer.catalogue.Catalogue;
import org.stapel.issuer.catalogue.CatalogueFinding;
import org.stapel.issuer.catalogue.Catalogues;
import org.stapel.issuer.catalogue.LoadCatalogue;
import org.stapel.issuer.catalogue.Offer;
import org.stapel.issuer.institution.Institution;

import tools.jackson.databind.node.ObjectNode;

import java.util.List;
import java.util.Optional;

/// Tells what is wrong with an offer before it is saved: as a part of the catalogue, and as the
/// award that a learner would get.
public record CheckOffer(
        Catalogues catalogues,
        LoadCatalogue loading,
        StandInAward standIn,
        AwardNotation notation,
        Lint rules) {
    /// What was found.
    ///
    /// @param award of a stand-in learner; empty when the catalogue would not take the offer
    public record Found(List<OfferFinding> findings, Optional<Draft.Unchecked> award) {
        public Found {
            findings = List.copyOf(findings);
        }
    }

    /// @param replaces the offer that is edited; empty for a new one
    public Found of(
            Institution institution,
            Offer.Type type,
            Optional<SaveOffer.Key> replaces,
            ObjectNode offer) {
        Catalogue current = catalogues.current(institution.id()).catalogue();
        var edited = EditedCatalogue.with(current, type, replaces, offer);
        var findings = loading.findings(edited.json());
        if (!findings.isEmpty())
            return new Found(
                    findings.stream().map(f -> ofCatalogue(f, edited.pointer())).toList(),
                    Optional.empty());
        return asAward(institution, Catalogue.of(edited.json()), type, offer);
    }

    private Found asAward(
            Institution institution, Catalogue catalogue, Offer.Type type, ObjectNode json) {
        Offer offer =
                catalogue
                        .find(
                                type,
                                json.path("id").asString(""),
                                Optional.of(json.path("version").asString("")))
                        .orElseThrow();
        var places = new AwardPlaces(type);
        return switch (notation.read(standIn.of(institution, catalogue, offer))) {
            case AwardNotation.Reading.Refused(var findings) ->
                    new Found(findings.stream().map(places::of).toList(), Optional.empty());
            case AwardNotation.Reading.Read(var award) ->
                    new Found(
                            rules.findingsIn(award).stream().map(places::of).toList(),
                            Optional.of(new Draft.Unchecked(award)));
        };
    }

    /// What is said of another offer is told of the whole.
    static OfferFinding ofCatalogue(CatalogueFinding finding, String pointer) {
        String place =
                finding.pointer().startsWith(pointer + "/")
                        ? finding.pointer().substring(pointer.length() + 1).replace('/', '.')
                        : "";
        return new OfferFinding(
                place, LintFinding.Severity.ERROR, "", finding.code(), finding.details());
    }
}
