package org.stapel.verifier.stacking.solve;

import java.time.Duration;
import java.util.Set;

/// Finds the best allowed choice of options.
@FunctionalInterface
public interface SolveProblem {
    /// The best choice found within the time.
    Solution solve(Problem problem, Duration most);

    /// @param optimal whether it is proven that none is better; the same problem then always gets
    ///   the same choice
    /// @param bound no choice reaches more firm and conditional amount together
    record Solution(Set<Integer> chosen, boolean optimal, long bound) {
        public Solution {
            chosen = Set.copyOf(chosen);
        }
    }
}
