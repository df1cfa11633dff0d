package org.stapel.credential.status;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.stapel.credential.encoding.Bytes;

import java.util.BitSet;

class StatusIndexPermutationTest {
    private static final StatusIndexPermutation ONE =
            new StatusIndexPermutation(Bytes.utf8("secret of the first list"));
    private static final StatusIndexPermutation OTHER =
            new StatusIndexPermutation(Bytes.utf8("secret of the other list"));

    @Test
    void every_counter_has_its_own_index() {
        BitSet used = new BitSet(Bits.LIST_LENGTH);
        for (int counter = 0; counter < Bits.LIST_LENGTH; counter++) used.set(ONE.indexOf(counter));
        assertThat(used.cardinality()).isEqualTo(Bits.LIST_LENGTH);
        assertThat(used.length()).isEqualTo(Bits.LIST_LENGTH);
    }

    @Test
    void neighbouring_counters_are_far_apart_on_average() {
        long distance = 0;
        for (int counter = 0; counter < 1000; counter++)
            distance += Math.abs(ONE.indexOf(counter) - ONE.indexOf(counter + 1));
        // Two independent draws are a third of the range apart on average.
        assertThat(distance / 1000).isBetween(Bits.LIST_LENGTH / 4L, Bits.LIST_LENGTH * 5L / 12);
    }

    @Test
    void another_secret_gives_another_order() {
        long same = 0;
        for (int counter = 0; counter < 1000; counter++)
            if (ONE.indexOf(counter) == OTHER.indexOf(counter)) same++;
        assertThat(same).isLessThan(5);
    }

    @Test
    void the_order_is_stable() {
        StatusIndexPermutation again =
                new StatusIndexPermutation(Bytes.utf8("secret of the first list"));
        assertThat(again.indexOf(4711)).isEqualTo(ONE.indexOf(4711));
    }

    @Test
    void a_short_secret_is_refused() {
        assertThatThrownBy(() -> new StatusIndexPermutation(Bytes.utf8("fifteen bytes..")))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void a_counter_past_the_end_is_refused() {
        assertThatThrownBy(() -> ONE.indexOf(Bits.LIST_LENGTH))
                .isInstanceOf(IndexOutOfBoundsException.class);
    }
}
