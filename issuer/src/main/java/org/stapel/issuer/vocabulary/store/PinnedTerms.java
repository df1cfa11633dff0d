package org.stapel.issuer.vocabulary.store;

import org.stapel.credential.encoding.StrictJson;
import org.stapel.credential.model.LocalizedText;
import org.stapel.issuer.vocabulary.Term;
import org.stapel.schemas.PinnedDocuments;

import tools.jackson.databind.JsonNode;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// The terms of a pinned vocabulary.
record PinnedTerms(PinnedDocuments pinned) {
    List<Term> of(String name) {
        String text = pinned.text("urn:stapel:vocabulary:" + name).orElseThrow();
        List<Term> terms = new ArrayList<>();
        for (JsonNode code : StrictJson.parse(text).path("codes"))
            terms.add(new Term(code.path("code").asString(), label(code.path("label"))));
        return terms;
    }

    private static LocalizedText label(JsonNode json) {
        Map<String, String> texts = new LinkedHashMap<>();
        json.properties().forEach(text -> texts.put(text.getKey(), text.getValue().asString()));
        return new LocalizedText(texts);
    }
}
