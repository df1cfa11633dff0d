package org.stapel.credential.rendering.openbadge;

import org.stapel.credential.rendering.AwardTerms;

import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

import java.util.Optional;

/// Writes alignments, one after the other, into an achievement.
final class Alignments {

    private final ArrayNode target;
    private final AwardTerms terms;

    Alignments(ArrayNode target, AwardTerms terms) {
        this.target = target;
        this.terms = terms;
    }

    /// A code from one of our own lists; its name is the code.
    void code(BadgeAlignment kind, String code) {
        add(kind, terms.own(kind.termList(), code), code).put("targetCode", code);
    }

    /// A code whose IRI is published elsewhere.
    ObjectNode code(BadgeAlignment kind, String code, String url, String name) {
        return add(kind, url, name).put("targetCode", code);
    }

    /// A named thing with an optional code.
    ObjectNode named(
            BadgeAlignment kind, Optional<String> code, Optional<String> url, String name) {
        ObjectNode alignment =
                add(kind, url.orElseGet(() -> terms.own("element", kind.termList())), name);
        code.ifPresent(value -> alignment.put("targetCode", value));
        return alignment;
    }

    private ObjectNode add(BadgeAlignment kind, String url, String name) {
        ObjectNode alignment = target.addObject();
        alignment.putArray("type").add("Alignment");
        return alignment
                .put("targetType", kind.targetType())
                .put("targetName", name)
                .put("targetUrl", url);
    }
}
