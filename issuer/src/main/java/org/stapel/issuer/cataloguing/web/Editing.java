package org.stapel.issuer.cataloguing.web;

import org.stapel.issuer.catalogue.Offer;
import org.stapel.issuer.cataloguing.SaveOffer;

import tools.jackson.databind.node.ObjectNode;

import java.util.Optional;

/// What a form is about.
///
/// @param source the offer that the form started from; empty for a blank one
/// @param copy whether a new version is made of the source, which itself stays
/// @param base the JSON that the form is laid over
/// @param seen version of the catalogue that the person saw
record Editing(
        Offer.Type type, Optional<SaveOffer.Key> source, boolean copy, ObjectNode base, long seen) {
    /// The offer that saving replaces.
    Optional<SaveOffer.Key> replaces() {
        return copy ? Optional.empty() : source;
    }
}
