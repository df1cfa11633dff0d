package org.stapel.issuer.catalogue;

import org.stapel.credential.model.AwardKind;

import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/// What a procedure looks at: its scope holds ids of course units and ids of single outcomes.
record ProcedureScope(Catalogue catalogue, Offer procedure) {
    /// The units that are in scope as a whole.
    List<Offer> units() {
        return procedure.units().stream().flatMap(id -> catalogue.unit(id).stream()).toList();
    }

    /// The ids of the outcomes in scope: those named, and those of the units named.
    Set<String> outcomes() {
        return Set.copyOf(
                Stream.concat(
                                procedure.units().stream(),
                                units().stream()
                                        .flatMap(unit -> unit.outcomes().stream())
                                        .map(outcome -> outcome.path("id").asString("")))
                        .filter(id -> !id.isEmpty())
                        .toList());
    }

    boolean holds(String id) {
        return procedure.units().contains(id);
    }

    /// Adds to an award what can be said of the scope as a whole: outcomes, credits, level, field.
    void describe(ObjectNode award, AwardKind kind) {
        ArrayNode outcomes = award.arrayNode();
        Set<String> ids = outcomes();
        everyOutcome()
                .filter(outcome -> ids.contains(outcome.path("id").asString("")))
                .distinct()
                .forEach(outcome -> outcomes.add(outcome.deepCopy()));
        if (!outcomes.isEmpty() && !award.has("outcomes")) award.set("outcomes", outcomes);
        same(units().stream().map(Offer::eqf).toList())
                .ifPresent(eqf ->
                        award.withObject("/level").put("eqf", eqf).put("basis", "PROGRAMME"));
        same(units().stream().map(Offer::field).toList())
                .ifPresent(field -> award.put("field", field));
        if (kind != AwardKind.EXEMPTION_DECISION)
            ects().ifPresent(ects -> award.withObject("/workload").put("ects", ects));
    }

    private Stream<ObjectNode> everyOutcome() {
        return Stream.of(Offer.Type.UNIT, Offer.Type.MODULE)
                .flatMap(type -> catalogue.ofType(type).stream())
                .flatMap(offer -> offer.outcomes().stream());
    }

    /// The sum, unless a unit does not say or an outcome stands in the scope by itself.
    private Optional<String> ects() {
        List<Optional<String>> each = units().stream().map(Offer::ects).toList();
        if (each.isEmpty()
                || each.size() < procedure.units().size()
                || each.stream().anyMatch(Optional::isEmpty)) return Optional.empty();
        return Optional.of(
                each.stream()
                        .flatMap(Optional::stream)
                        .map(BigDecimal::new)
                        .reduce(BigDecimal.ZERO, BigDecimal::add)
                        .stripTrailingZeros()
                        .toPlainString());
    }

    private static <T> Optional<T> same(List<Optional<T>> values) {
        return values.stream().distinct().count() == 1 ? values.getFirst() : Optional.empty();
    }
}
