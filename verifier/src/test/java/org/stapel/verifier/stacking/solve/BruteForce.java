package org.stapel.verifier.stacking.solve;

import java.time.Duration;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

/// Tries every choice; for problems of a few options.
final class BruteForce implements SolveProblem {
    @Override
    public Solution solve(Problem problem, Duration most) {
        Optional<Value> best = Optional.empty();
        Set<Integer> chosen = Set.of();
        for (int bits = 0; bits < 1 << problem.options().size(); bits++) {
            Set<Integer> choice = choice(bits);
            if (!Evaluate.isAllowed(problem, choice)) continue;
            Value value = Evaluate.value(problem, choice);
            if (best.isPresent() && best.get().compareTo(value) >= 0) continue;
            best = Optional.of(value);
            chosen = choice;
        }
        Value reached = best.orElseThrow();
        return new Solution(chosen, true, reached.firm() + reached.conditional());
    }

    private static Set<Integer> choice(int bits) {
        Set<Integer> choice = new HashSet<>();
        for (int i = 0; i < 31; i++) if ((bits & 1 << i) != 0) choice.add(i);
        return choice;
    }
}
