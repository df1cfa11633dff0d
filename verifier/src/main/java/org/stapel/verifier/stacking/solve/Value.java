package org.stapel.verifier.stacking.solve;

import java.util.Comparator;

/// What a choice reaches; the greater in the order of the members, the better.
///
/// @param firm counted amount of firm options
/// @param conditional counted amount of the others
/// @param open blocks that are not complete; the fewer, the better
/// @param compulsory amount in compulsory slots
/// @param held amount of options that are held already
/// @param own amount of options of the own institution
/// @param recency sum over the chosen options
/// @param rank sum of the places of the chosen options; the smaller, the better
public record Value(
        long firm,
        long conditional,
        long open,
        long compulsory,
        long held,
        long own,
        long recency,
        long rank)
        implements Comparable<Value> {
    private static final Comparator<Value> ORDER =
            Comparator.comparingLong(Value::firm)
                    .thenComparingLong(Value::conditional)
                    .thenComparing(Comparator.comparingLong(Value::open).reversed())
                    .thenComparingLong(Value::compulsory)
                    .thenComparingLong(Value::held)
                    .thenComparingLong(Value::own)
                    .thenComparingLong(Value::recency)
                    .thenComparing(Comparator.comparingLong(Value::rank).reversed());

    @Override
    public int compareTo(Value other) {
        return ORDER.compare(this, other);
    }
}
