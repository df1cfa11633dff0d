package org.stapel.verifier.stacking.web.page;

import org.stapel.verifier.stacking.AddUp;
import org.stapel.verifier.stacking.AddUp.Looked;
import org.stapel.verifier.stacking.engine.Evaluation.RequirementResult;
import org.stapel.verifier.stacking.world.Achievement;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/// What credentials and units are called, by their ids.
record Titles(Map<String, String> credentials, Map<String, String> units) {
    Titles {
        credentials = Map.copyOf(credentials);
        units = Map.copyOf(units);
    }

    static Titles of(AddUp.Outcome.AddedUp added, Say say) {
        Map<String, String> credentials = new HashMap<>();
        for (Looked one : added.looked())
            if (one instanceof Looked.Checked(var holding, _))
                holding.achievement()
                        .ifPresent(a -> credentials.putIfAbsent(a.id(), title(a, say)));
        Map<String, String> units = new HashMap<>();
        for (RequirementResult result : added.evaluation().requirements())
            units.putIfAbsent(
                    result.unit().id(), say.best(result.unit().title(), result.unit().id()));
        return new Titles(credentials, units);
    }

    private static String title(Achievement achievement, Say say) {
        return say.best(achievement.title(), say.text("untitled"));
    }

    String credential(String id) {
        return Optional.ofNullable(credentials.get(id)).orElse(id);
    }

    String credentials(List<String> ids) {
        return ids.stream().map(this::credential).collect(Collectors.joining(" + "));
    }

    String unit(String id) {
        return Optional.ofNullable(units.get(id)).orElse(id);
    }
}
