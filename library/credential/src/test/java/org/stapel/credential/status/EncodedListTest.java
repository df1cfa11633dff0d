package org.stapel.credential.status;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.stapel.credential.encoding.Bytes;
import org.stapel.credential.encoding.RefusedInput;

import java.io.ByteArrayOutputStream;
import java.util.Arrays;
import java.util.Base64;
import java.util.zip.Deflater;

/// Threats T01, T02, T11.
class EncodedListTest {
    private static final Bits LIST = Bits.bitstring().with(0, 1).with(94_567, 1);

    @Test
    void a_bitstring_is_read_back() {
        assertThat(EncodedList.fromBitstring(EncodedList.bitstring(LIST), 1)).isEqualTo(LIST);
    }

    @Test
    void a_bitstring_of_131_072_zeroes_reads_as_the_specification_writes_it() {
        String inSpecification =
                "uH4sIAAAAAAAAA-3BMQEAAADCoPVPbQwfoAAAAAAAAAAAAAAAAAAAAIC3AYbSVKsAQAAA";
        assertThat(EncodedList.fromBitstring(inSpecification, 1)).isEqualTo(Bits.bitstring());
    }

    @Test
    void a_shorter_bitstring_is_too_small() {
        Bits small = Bits.zeroes(Bits.Packing.LEFT_TO_RIGHT, 1, 131_064);
        refused(
                "status_list_too_small",
                () -> EncodedList.fromBitstring(EncodedList.bitstring(small), 1));
    }

    @Test
    void two_mebibytes_inflate() {
        Bits large = Bits.zeroes(Bits.Packing.LEFT_TO_RIGHT, 1, 2 * 1024 * 1024 * 8);
        assertThat(EncodedList.fromBitstring(EncodedList.bitstring(large), 1)).isEqualTo(large);
    }

    @Test
    void one_byte_more_than_two_mebibytes_is_refused() {
        Bits larger = Bits.zeroes(Bits.Packing.LEFT_TO_RIGHT, 1, 2 * 1024 * 1024 * 8 + 8);
        refused(
                "status_list_invalid",
                () -> EncodedList.fromBitstring(EncodedList.bitstring(larger), 1));
        Bits token = Bits.zeroes(Bits.Packing.RIGHT_TO_LEFT, 8, 2 * 1024 * 1024 + 1);
        refused("status_list_invalid", () -> EncodedList.fromToken(EncodedList.token(token), 8));
    }

    @Test
    void a_bomb_of_a_gibibyte_is_stopped_early() {
        ByteArrayOutputStream bomb = new ByteArrayOutputStream();
        try (Deflater deflater = new Deflater(9)) {
            byte[] zeroes = new byte[1024 * 1024];
            byte[] out = new byte[64 * 1024];
            for (int mebibyte = 0; mebibyte < 700; mebibyte++) {
                deflater.setInput(zeroes);
                while (!deflater.needsInput()) bomb.write(out, 0, deflater.deflate(out));
            }
        }
        String lst = Bytes.of(bomb.toByteArray()).base64Url();
        refused("status_list_invalid", () -> EncodedList.fromToken(lst, 1));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "u", "z1234", "u!!", "uH4sI", "uH4sIAAAAAAAAA-3BMQEAAADCoPVPbQwfoAA="})
    void what_is_no_compressed_list_is_refused(String encoded) {
        refused("status_list_invalid", () -> EncodedList.fromBitstring(encoded, 1));
    }

    @Test
    void no_changed_bit_makes_it_another_list() {
        byte[] good = gzip();
        for (int bit = 0; bit < good.length * 8; bit++) {
            byte[] bad = good.clone();
            bad[bit / 8] ^= (byte) (1 << bit % 8);
            try {
                // Time, system and padding bits of a gzip mean nothing.
                assertThat(fromGzip(bad)).isEqualTo(LIST);
            } catch (RefusedInput e) {
                assertThat(e.code()).isEqualTo("status_list_invalid");
            }
        }
    }

    @Test
    void trailing_bytes_a_second_member_and_a_cut_are_refused() {
        byte[] good = gzip();
        refused("status_list_invalid", () -> fromGzip(Arrays.copyOf(good, good.length + 1)));
        refused("status_list_invalid", () -> fromGzip(Arrays.copyOf(good, good.length - 1)));
        byte[] twice = Arrays.copyOf(good, good.length * 2);
        System.arraycopy(good, 0, twice, good.length, good.length);
        refused("status_list_invalid", () -> fromGzip(twice));
    }

    @Test
    void trailing_bytes_after_a_zlib_stream_are_refused() {
        byte[] good = Base64.getUrlDecoder().decode(EncodedList.token(Bits.token()));
        byte[] longer = Arrays.copyOf(good, good.length + 1);
        refused(
                "status_list_invalid",
                () -> EncodedList.fromToken(Bytes.of(longer).base64Url(), 2));
    }

    private static byte[] gzip() {
        return Base64.getUrlDecoder().decode(EncodedList.bitstring(LIST).substring(1));
    }

    private static Bits fromGzip(byte[] gzip) {
        return EncodedList.fromBitstring("u" + Bytes.of(gzip).base64Url(), 1);
    }

    private static void refused(String code, ThrowingCallable action) {
        assertThatThrownBy(action)
                .isInstanceOfSatisfying(
                        RefusedInput.class, e -> assertThat(e.code()).isEqualTo(code));
    }
}
