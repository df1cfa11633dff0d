package org.stapel.issuer.catalogue;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.StreamSupport;

/// What a catalogue must be besides satisfying its JSON Schema.
///
/// `offer_doubled`: one version of an offer stands in a list once. `unit_unknown`: parts, scope and
/// prerequisites name units of the catalogue; the scope of a body without units of its own names
/// what others teach, and is not looked at. `parts_sum`: the credits of a type 1 are those of its
/// parts. `prerequisite_cycle`: no unit asks for itself, also not in a roundabout way.
/// `id_characters`: an id can stand in the address of a page.
final class CatalogueRules {
    private static final Pattern ADDRESSABLE =
            Pattern.compile("(?!\\.{1,2}$)[^/\\\\;%\\p{Cntrl}]+");

    private final Catalogue catalogue;
    private final ObjectNode json;
    private final List<CatalogueFinding> findings = new ArrayList<>();

    private CatalogueRules(ObjectNode json) {
        this.json = json;
        this.catalogue = Catalogue.of(json);
    }

    /// @param catalogue that satisfies its schema
    static List<CatalogueFinding> findings(ObjectNode catalogue) {
        var rules = new CatalogueRules(catalogue);
        for (Offer.Type type : Offer.Type.values()) rules.each(type);
        rules.cycles();
        return List.copyOf(rules.findings);
    }

    private void each(Offer.Type type) {
        Set<List<String>> seen = new HashSet<>();
        JsonNode list = json.path(type.list());
        for (int i = 0; i < list.size(); i++) {
            String at = "/" + type.list() + "/" + i;
            JsonNode offer = list.path(i);
            String id = offer.path("id").asString("");
            String version = offer.path("version").asString("");
            if (!ADDRESSABLE.matcher(id).matches()) add("id_characters", at + "/id", id);
            if (!seen.add(List.of(id, version)))
                findings.add(
                        new CatalogueFinding(
                                "offer_doubled", at, Map.of("id", id, "version", version)));
            units(type, at, offer);
        }
    }

    private void units(Offer.Type type, String at, JsonNode offer) {
        switch (type) {
            case UNIT -> known(at, offer, "prerequisites", Set.of());
            case MODULE -> {
                known(at, offer, "parts", Set.of());
                sum(at, offer);
            }
            case PROCEDURE -> {
                if (!catalogue.ofType(Offer.Type.UNIT).isEmpty())
                    known(at, offer, "scope", outcomeIds());
            }
        }
    }

    private void known(String at, JsonNode offer, String name, Set<String> others) {
        for (int i = 0; i < offer.path(name).size(); i++) {
            String id = offer.path(name).path(i).asString("");
            if (catalogue.unit(id).isEmpty() && !others.contains(id))
                add("unit_unknown", at + "/" + name + "/" + i, id);
        }
    }

    private Set<String> outcomeIds() {
        Set<String> ids = new HashSet<>();
        for (Offer offer : catalogue.offers())
            offer.outcomes().forEach(outcome -> ids.add(outcome.path("id").asString("")));
        return ids;
    }

    private void sum(String at, JsonNode module) {
        boolean typeOne =
                StreamSupport.stream(module.path("subtypes").spliterator(), false)
                        .anyMatch(subtype -> subtype.asString("").equals("TYPE_1"));
        JsonNode whole = module.path("workload").path("ects");
        if (!typeOne || !whole.isString() || module.path("parts").isEmpty()) return;
        partsSum(module)
                .filter(sum -> sum.compareTo(new BigDecimal(whole.stringValue())) != 0)
                .ifPresent(sum ->
                        findings.add(
                                new CatalogueFinding(
                                        "parts_sum",
                                        at + "/workload/ects",
                                        Map.of(
                                                "whole", whole.stringValue(),
                                                "sum", sum.toPlainString()))));
    }

    /// Empty when a part does not say its credits.
    private Optional<BigDecimal> partsSum(JsonNode module) {
        BigDecimal sum = BigDecimal.ZERO;
        for (JsonNode part : module.path("parts")) {
            Optional<String> ects = catalogue.unit(part.asString("")).flatMap(Offer::ects);
            if (ects.isEmpty()) return Optional.empty();
            sum = sum.add(new BigDecimal(ects.get()));
        }
        return Optional.of(sum);
    }

    private void cycles() {
        Set<String> acyclic = new HashSet<>();
        JsonNode units = json.path("units");
        for (int i = 0; i < units.size(); i++) {
            String id = units.path(i).path("id").asString("");
            if (leadsTo(id, id, acyclic, new HashSet<>()))
                add("prerequisite_cycle", "/units/" + i + "/prerequisites", id);
        }
    }

    /// Whether the prerequisites of a unit, followed as far as they go, contain the target.
    private boolean leadsTo(String from, String target, Set<String> acyclic, Set<String> seen) {
        List<String> open = new ArrayList<>(List.of(from));
        while (!open.isEmpty()) {
            String id = open.removeLast();
            for (String next : prerequisites(id)) {
                if (next.equals(target)) return true;
                if (!acyclic.contains(next) && seen.add(next)) open.add(next);
            }
        }
        acyclic.add(from);
        return false;
    }

    private List<String> prerequisites(String unit) {
        return catalogue.unit(unit).map(offer -> offer.texts("prerequisites")).orElse(List.of());
    }

    private void add(String code, String pointer, String id) {
        findings.add(new CatalogueFinding(code, pointer, Map.of("id", id)));
    }
}
