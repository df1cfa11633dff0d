package org.stapel.issuer.batch.check;

import org.stapel.credential.model.LocalizedText;
import org.stapel.issuer.batch.row.RowFinding;
import org.stapel.issuer.catalogue.Catalogue;
import org.stapel.issuer.catalogue.Offer;

import tools.jackson.databind.node.ObjectNode;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/// Says which outcomes of a microcredential a procedure does not look at, as the catalogue words
/// them.
record MissingOutcomes(Catalogue catalogue, Offer module) {
    RowFinding finding(List<String> outcomes) {
        String code = outcomes.isEmpty() ? "covers_nothing" : "not_covered";
        return new RowFinding(
                true,
                "row",
                code,
                "/outcomes",
                Optional.empty(),
                Map.of(
                        "module", module.id(),
                        "outcomesNl", inWords(outcomes, "nl"),
                        "outcomesEn", inWords(outcomes, "en")));
    }

    private String inWords(List<String> outcomes, String language) {
        return outcomes.stream().map(id -> inWords(id, language)).collect(Collectors.joining(" "));
    }

    private String inWords(String id, String language) {
        return module.outcomes().stream()
                .filter(outcome -> outcome.path("id").asString("").equals(id))
                .findFirst()
                .map(outcome -> "“" + statement(outcome, language) + "”")
                .or(() -> catalogue.unit(id).map(unit -> id + " " + unit.title().best(language)))
                .orElse(id);
    }

    private static String statement(ObjectNode outcome, String language) {
        Map<String, String> texts = new LinkedHashMap<>();
        outcome.path("statement")
                .properties()
                .forEach(text -> texts.put(text.getKey(), text.getValue().asString()));
        return new LocalizedText(texts).best(language);
    }
}
