package org.stapel.issuer.catalogue.web;

import org.jspecify.annotations.Nullable;
import org.stapel.credential.model.AwardKind;
import org.stapel.issuer.catalogue.search.SearchCatalogues;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/// What stands behind the question mark of a search; nonsense is left out.
record Question(
        String q, String institution, String kind, String eqf, String field, String pageNumber) {
    private static final int LONGEST = 200;

    static Question of(Map<String, String> parameters) {
        return new Question(
                cut(parameters.get("q")),
                cut(parameters.get("institution")),
                cut(parameters.get("kind")),
                cut(parameters.get("eqf")),
                cut(parameters.get("field")),
                cut(parameters.get("page")));
    }

    /// Counted from 1.
    int page() {
        return pageNumber.matches("[1-9][0-9]{0,5}") ? Integer.parseInt(pageNumber) : 1;
    }

    boolean narrows() {
        return parameters().values().stream().anyMatch(value -> !value.isEmpty());
    }

    SearchCatalogues.Asked asked() {
        return new SearchCatalogues.Asked(
                q,
                Optional.of(institution).filter(value -> !value.isEmpty()),
                Arrays.stream(AwardKind.values())
                        .filter(known -> known.name().equals(kind))
                        .findFirst(),
                Optional.of(eqf).filter(value -> value.matches("[1-8]")).map(Integer::valueOf),
                Optional.of(field).filter(value -> value.matches("[0-9]{2,4}")));
    }

    /// All but the page.
    Map<String, String> parameters() {
        Map<String, String> parameters = new LinkedHashMap<>();
        parameters.put("q", q);
        parameters.put("institution", institution);
        parameters.put("kind", kind);
        parameters.put("eqf", eqf);
        parameters.put("field", field);
        return parameters;
    }

    private static String cut(@Nullable String value) {
        String text = Objects.requireNonNullElse(value, "").strip();
        return text.length() > LONGEST ? text.substring(0, LONGEST) : text;
    }
}
