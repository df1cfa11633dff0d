package org.stapel.issuer.cataloguing;

import org.stapel.credential.profile.LintFinding;
import org.stapel.issuer.catalogue.Offer;

import java.util.List;
import java.util.Map;

/// Finds the place in an offer from which an element of its award came.
record AwardPlaces(Offer.Type type) {
    private static final Map<Offer.Type, List<Map.Entry<String, String>>> MOVED =
            Map.of(
                    Offer.Type.UNIT,
                    List.of(
                            Map.entry("/workload/ects", "ects"),
                            Map.entry("/workload/hours", "hours"),
                            Map.entry("/workload", "ects"),
                            Map.entry("/level", "eqf"),
                            Map.entry("/unit/id", "id"),
                            Map.entry("/unit/version", "version"),
                            Map.entry("/unit", "title"),
                            Map.entry("/grade", "grading")),
                    Offer.Type.MODULE,
                    List.of(Map.entry("/grade", "grading")),
                    Offer.Type.PROCEDURE,
                    List.of(
                            Map.entry("/kind", "outcome"),
                            Map.entry("/parts", "scope"),
                            Map.entry("/exemptedUnits", "scope"),
                            Map.entry("/outcomes", "scope"),
                            Map.entry("/workload", "scope"),
                            Map.entry("/level", "scope"),
                            Map.entry("/recognisingBody", "validatingBody"),
                            Map.entry("/grade", "grading")));

    OfferFinding of(LintFinding finding) {
        return new OfferFinding(
                place(finding.pointer()),
                finding.severity(),
                finding.rule(),
                finding.code(),
                finding.parameters());
    }

    private String place(String pointer) {
        for (var moved : MOVED.getOrDefault(type, List.of()))
            if (pointer.equals(moved.getKey()) || pointer.startsWith(moved.getKey() + "/")) {
                String rest = pointer.substring(moved.getKey().length()).replace('/', '.');
                return moved.getValue().equals("grading") ? "grading" + rest : moved.getValue();
            }
        return pointer.isEmpty() ? "" : pointer.substring(1).replace('/', '.');
    }
}
