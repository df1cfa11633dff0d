package org.stapel.credential.status;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.stapel.credential.status.Bits.Packing;

import java.util.Map;

class BitsTest {
    @Test
    void bitstring_entry_0_is_the_leftmost_bit() {
        assertThat(Bits.bitstring().with(0, 1).packed().hex()).startsWith("80");
    }

    @Test
    void token_entry_0_is_in_the_rightmost_bits() {
        assertThat(Bits.token().with(0, 2).with(1, 1).packed().hex()).startsWith("06");
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 4, 8})
    void every_value_of_every_width_is_read_back(int width) {
        Bits bits = Bits.zeroes(Packing.RIGHT_TO_LEFT, width, 512);
        int most = (1 << width) - 1;
        assertThat(bits.with(511, most).at(511)).isEqualTo(most);
        assertThat(bits.with(511, most).at(510)).isZero();
    }

    @Test
    void values_of_three_bits_may_straddle_bytes_from_left_to_right() {
        Bits bits = Bits.zeroes(Packing.LEFT_TO_RIGHT, 3, 8).with(2, 5);
        assertThat(bits.at(2)).isEqualTo(5);
        assertThat(bits.packed().hex()).isEqualTo("028000");
    }

    @Test
    void a_change_leaves_the_old_list_as_it_was() {
        Bits before = Bits.bitstring();
        Bits after = before.withAll(Map.of(7L, 1, 131_071L, 1));
        assertThat(before.at(7)).isZero();
        assertThat(after.at(131_071)).isOne();
    }

    @Test
    void a_bit_can_be_cleared_again() {
        assertThat(Bits.bitstring().with(9, 1).with(9, 0)).isEqualTo(Bits.bitstring());
    }

    @ParameterizedTest
    @ValueSource(longs = {-1, 131_072, Long.MAX_VALUE})
    void an_index_outside_the_list_is_refused(long index) {
        assertThatThrownBy(() -> Bits.bitstring().at(index))
                .isInstanceOf(IndexOutOfBoundsException.class);
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 3, 9, 64})
    void a_token_list_has_1_2_4_or_8_bits(int width) {
        assertThatThrownBy(() -> Bits.zeroes(Packing.RIGHT_TO_LEFT, width, 8))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
