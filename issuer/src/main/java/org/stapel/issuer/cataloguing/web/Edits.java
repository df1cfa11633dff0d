package org.stapel.issuer.cataloguing.web;

import org.stapel.credential.model.AwardKind;
import org.stapel.credential.model.AwardRecord;
import org.stapel.issuer.api.NotHere;
import org.stapel.issuer.catalogue.Catalogues;
import org.stapel.issuer.catalogue.Offer;
import org.stapel.issuer.catalogue.OfferPages;
import org.stapel.issuer.cataloguing.SaveOffer;
import org.stapel.issuer.desk.web.Visit;

import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

import java.util.Optional;

/// Finds out what a form is to be about.
record Edits(Catalogues catalogues) {
    /// A new offer.
    Editing blank(Visit visit, Offer.Type type) {
        long seen = catalogues.current(visit.institution().id()).version();
        return new Editing(type, Optional.empty(), false, start(type), seen);
    }

    /// An offer that is there.
    ///
    /// @throws org.stapel.credential.encoding.RefusedInput with `not_found`
    Editing of(Visit visit, SaveOffer.Key key, boolean copy) {
        var current = catalogues.current(visit.institution().id());
        Offer offer =
                current.catalogue()
                        .find(key.type(), key.id(), Optional.of(key.version()))
                        .orElseThrow(() -> NotHere.refused("offer"));
        ObjectNode base = offer.json().deepCopy();
        if (copy) base.remove("version");
        return new Editing(key.type(), Optional.of(key), copy, base, current.version());
    }

    /// What a form that came back is about. An offer that is gone meanwhile is started from
    /// nothing.
    Editing posted(Visit visit, PostedOffer posted) {
        var current = catalogues.current(visit.institution().id());
        Optional<Offer> offer =
                posted.source()
                        .flatMap(key ->
                                current.catalogue()
                                        .find(key.type(), key.id(), Optional.of(key.version())));
        ObjectNode base = offer.map(o -> o.json().deepCopy()).orElseGet(() -> start(posted.type()));
        return new Editing(
                posted.type(),
                offer.map(SaveOffer.Key::of),
                posted.copy(),
                base,
                posted.seen().orElse(current.version()));
    }

    /// @throws org.stapel.credential.encoding.RefusedInput with `not_found`
    static Offer.Type type(String segment) {
        return OfferPages.type(segment).orElseThrow(() -> NotHere.refused("offer"));
    }

    private static ObjectNode start(Offer.Type type) {
        ObjectNode json = JsonNodeFactory.instance.objectNode();
        if (type == Offer.Type.MODULE)
            json.put("kind", AwardKind.MICROCREDENTIAL.name())
                    .put("setting", AwardRecord.Setting.FORMAL.name())
                    .put("route", AwardRecord.Route.TAUGHT.name());
        if (type == Offer.Type.PROCEDURE) json.putArray("scope");
        return json;
    }
}
