package org.stapel.issuer.catalogue;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/// Whether the recognition of prior learning looks at everything that a module teaches, so that it
/// may award that module with route EVC.
///
/// A unit in the scope covers the outcomes of that unit, and a part of the module; a module all of
/// whose parts are covered is covered. An outcome in the scope covers itself.
public record CoversModule(Catalogue catalogue) {
    /// What the rule answers.
    public sealed interface Answer {
        record Covers() implements Answer {}

        /// @param outcomes ids of what is not looked at, in the order of the module; for an outcome
        ///   without id its place as `#3`, for a part without outcomes the unit; empty when the
        ///   module names nothing that could be covered
        record Lacks(List<String> outcomes) implements Answer {
            public Lacks {
                outcomes = List.copyOf(outcomes);
            }
        }
    }

    public Answer of(Offer procedure, Offer module) {
        var scope = new ProcedureScope(catalogue, procedure);
        Set<String> missing = missingParts(scope, module);
        if (!module.units().isEmpty() && missing.isEmpty()) return new Answer.Covers();
        if (module.outcomes().isEmpty()) return new Answer.Lacks(List.copyOf(missing));
        List<String> lacking = lacking(scope.outcomes(), module);
        return lacking.isEmpty() ? new Answer.Covers() : new Answer.Lacks(lacking);
    }

    private Set<String> missingParts(ProcedureScope scope, Offer module) {
        Set<String> missing = new LinkedHashSet<>();
        for (String part : module.units()) {
            if (scope.holds(part)) continue;
            var unit = catalogue.unit(part).filter(u -> !u.outcomes().isEmpty());
            if (unit.isEmpty()) missing.add(part);
            else missing.addAll(lacking(scope.outcomes(), unit.get()));
        }
        return missing;
    }

    private static List<String> lacking(Set<String> covered, Offer offer) {
        var outcomes = offer.outcomes();
        return IntStream.range(0, outcomes.size())
                .mapToObj(i -> outcomes.get(i).path("id").asString("#" + (i + 1)))
                .filter(id -> !covered.contains(id))
                .toList();
    }
}
