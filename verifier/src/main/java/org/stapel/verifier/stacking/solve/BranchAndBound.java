package org.stapel.verifier.stacking.solve;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// A plain search: for each slot in turn, each option that fills it, or none. It needs no native
/// library, proves small problems, and says of the others that it did not.
public final class BranchAndBound implements SolveProblem {
    @Override
    public Solution solve(Problem problem, Duration most) {
        return new Search(problem, System.nanoTime() + most.toNanos()).solution();
    }

    private static final class Search {
        private final Problem problem;
        private final long end;
        private final List<Integer> order;
        private final long[] reachable;
        private final Set<Integer> chosen = new HashSet<>();
        private Set<Integer> best = Set.of();
        private Optional<Value> bestValue = Optional.empty();
        private long steps;
        private boolean stopped;

        Search(Problem problem, long end) {
            this.problem = problem;
            this.end = end;
            this.order = order(problem);
            this.reachable = new long[order.size() + 1];
            for (int i = order.size() - 1; i >= 0; i--)
                reachable[i] = reachable[i + 1] + worth(problem.options().get(order.get(i)));
        }

        /// The most valuable first, so that a good choice is found early.
        private static List<Integer> order(Problem problem) {
            List<Integer> order = new ArrayList<>();
            for (int i = 0; i < problem.options().size(); i++) order.add(i);
            order.sort(
                    Comparator.<Integer>comparingLong(i ->
                                    -worthIn(problem, problem.options().get(i))
                                            * (problem.options().get(i).firm() ? 2 : 1))
                            .thenComparing(Comparator.naturalOrder()));
            return order;
        }

        private static long worthIn(Problem problem, Problem.Option option) {
            return option.fills().stream()
                    .mapToLong(slot -> problem.slots().get(slot).worth())
                    .sum();
        }

        private long worth(Problem.Option option) {
            return worthIn(problem, option);
        }

        Solution solution() {
            branch(0);
            long found = bestValue.map(value -> value.firm() + value.conditional()).orElse(0L);
            return new Solution(best, !stopped, stopped ? reachable[0] : found);
        }

        private void branch(int depth) {
            if (stopped || (++steps % 1_024 == 0 && System.nanoTime() > end)) {
                stopped = true;
                return;
            }
            if (depth == order.size()) {
                keep();
                return;
            }
            if (cannotBeat(depth)) return;
            int place = order.get(depth);
            chosen.add(place);
            if (Evaluate.isAllowed(problem, chosen)) branch(depth + 1);
            chosen.remove(place);
            branch(depth + 1);
        }

        /// Even with all that is left, the covered amount stays below what was found.
        private boolean cannotBeat(int depth) {
            if (bestValue.isEmpty()) return false;
            Value now = Evaluate.value(problem, chosen);
            return now.firm() + now.conditional() + reachable[depth] < bestValue.get().firm();
        }

        private void keep() {
            Value value = Evaluate.value(problem, chosen);
            if (bestValue.isPresent() && bestValue.get().compareTo(value) >= 0) return;
            bestValue = Optional.of(value);
            best = Set.copyOf(chosen);
        }
    }
}
