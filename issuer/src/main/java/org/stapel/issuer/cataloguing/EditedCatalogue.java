package org.stapel.issuer.cataloguing;

import org.stapel.issuer.catalogue.Catalogue;
import org.stapel.issuer.catalogue.Offer;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

import java.util.Optional;

/// A catalogue with one offer put in.
///
/// @param pointer where the offer stands in it
record EditedCatalogue(ObjectNode json, String pointer) {
    static EditedCatalogue with(
            Catalogue catalogue,
            Offer.Type type,
            Optional<SaveOffer.Key> replaces,
            ObjectNode offer) {
        ObjectNode json = catalogue.json();
        ArrayNode list = json.withArray("/" + type.list());
        int at = replaces.map(key -> indexOf(list, key)).orElse(-1);
        if (at < 0) list.add(offer);
        else list.set(at, offer);
        return new EditedCatalogue(json, "/" + type.list() + "/" + (at < 0 ? list.size() - 1 : at));
    }

    static ObjectNode without(Catalogue catalogue, SaveOffer.Key offer) {
        ObjectNode json = catalogue.json();
        ArrayNode list = json.withArray("/" + offer.type().list());
        int at = indexOf(list, offer);
        if (at >= 0) list.remove(at);
        return json;
    }

    private static int indexOf(ArrayNode list, SaveOffer.Key key) {
        for (int i = 0; i < list.size(); i++) {
            JsonNode offer = list.get(i);
            if (offer.path("id").asString("").equals(key.id())
                    && offer.path("version").asString("").equals(key.version())) return i;
        }
        return -1;
    }
}
