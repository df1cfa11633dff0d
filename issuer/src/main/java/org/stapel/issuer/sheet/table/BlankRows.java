package org.stapel.issuer.sheet.table;

import java.util.BitSet;

/// The numbers of the rows that hold nothing.
final class BlankRows {
    private final BitSet numbers = new BitSet();

    void add(int number) {
        numbers.set(number);
    }

    int countAfter(int number) {
        return numbers.get(number, Math.max(number, numbers.length())).cardinality();
    }
}
