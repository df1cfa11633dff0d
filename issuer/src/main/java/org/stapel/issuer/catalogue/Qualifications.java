package org.stapel.issuer.catalogue;

import org.stapel.credential.model.LocalizedText;

import tools.jackson.databind.JsonNode;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/// The qualifications that the modules of a catalogue name, with their titles.
record Qualifications(Catalogue catalogue) {
    Optional<LocalizedText> title(String qualification) {
        for (Offer module : catalogue.ofType(Offer.Type.MODULE))
            for (JsonNode toward : module.json().at("/stackability/towards"))
                if (toward.path("qualification").asString("").equals(qualification))
                    return Optional.of(text(toward.path("title")));
        return Optional.empty();
    }

    private static LocalizedText text(JsonNode json) {
        Map<String, String> texts = new LinkedHashMap<>();
        json.properties().forEach(t -> texts.put(t.getKey(), t.getValue().asString()));
        return new LocalizedText(texts);
    }
}
