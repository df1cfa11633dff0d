package org.stapel.credential.status;

import org.stapel.credential.encoding.Bytes;

import java.util.Arrays;
import java.util.Map;

/// An immutable list of small numbers, packed as a status list packs them.
///
/// Bitstring Status List puts entry 0 at the left (most significant bit first), Token Status List
/// at the right (least significant bit first); the rest is the same.
public final class Bits {
    /// Entries in each list that we issue, and the least that Bitstring Status List allows.
    public static final int LIST_LENGTH = 131_072;

    /// Which end of a byte holds the first entry.
    public enum Packing {
        /// Bitstring Status List 1.0, section 2.2.
        LEFT_TO_RIGHT,
        /// Token Status List, section 4.1.
        RIGHT_TO_LEFT
    }

    private final Packing packing;
    private final int width;
    private final byte[] packed;

    private Bits(Packing packing, int width, byte[] packed) {
        if (width < 1 || width > 8)
            throw new IllegalArgumentException("a status takes 1 to 8 bits, was " + width);
        if (packing == Packing.RIGHT_TO_LEFT && 8 % width != 0)
            throw new IllegalArgumentException("a status takes 1, 2, 4 or 8 bits, was " + width);
        this.packing = packing;
        this.width = width;
        this.packed = packed;
    }

    /// A list in which every status is 0.
    public static Bits zeroes(Packing packing, int width, int length) {
        return new Bits(
                packing, width, new byte[Math.ceilDiv(Math.multiplyExact(length, width), 8)]);
    }

    /// One bit per entry, left to right, [#LIST_LENGTH] entries.
    public static Bits bitstring() {
        return zeroes(Packing.LEFT_TO_RIGHT, 1, LIST_LENGTH);
    }

    /// Two bits per entry, right to left, [#LIST_LENGTH] entries.
    public static Bits token() {
        return zeroes(Packing.RIGHT_TO_LEFT, 2, LIST_LENGTH);
    }

    /// Reads a packed list.
    public static Bits of(Packing packing, int width, Bytes packed) {
        return new Bits(packing, width, packed.toArray());
    }

    public Packing packing() {
        return packing;
    }

    /// Bits per entry.
    public int width() {
        return width;
    }

    /// Number of entries.
    public int length() {
        return packed.length * 8 / width;
    }

    public Bytes packed() {
        return Bytes.of(packed);
    }

    /// The status at this index.
    ///
    /// @throws IndexOutOfBoundsException beyond the end
    public int at(long index) {
        refuseOutside(index);
        int value = 0;
        for (int bit = 0; bit < width; bit++) {
            int at = Math.toIntExact(index * width + bit);
            value |= bitAt(at) << weightOf(bit);
        }
        return value;
    }

    /// A copy with this one status changed.
    public Bits with(long index, int value) {
        return withAll(Map.of(index, value));
    }

    /// A copy with these statuses changed, by index.
    ///
    /// @throws IndexOutOfBoundsException beyond the end
    /// @throws IllegalArgumentException when a value does not fit the width
    public Bits withAll(Map<Long, Integer> values) {
        byte[] copy = packed.clone();
        values.forEach((index, value) -> set(copy, index, value));
        return new Bits(packing, width, copy);
    }

    private void set(byte[] target, long index, int value) {
        refuseOutside(index);
        if (value < 0 || value >= 1 << width)
            throw new IllegalArgumentException(
                    "status " + value + " does not fit " + width + " bits");
        for (int bit = 0; bit < width; bit++) {
            int at = Math.toIntExact(index * width + bit);
            int mask = 1 << shiftOf(at);
            boolean on = ((value >> weightOf(bit)) & 1) == 1;
            target[at / 8] = (byte) (on ? target[at / 8] | mask : target[at / 8] & ~mask);
        }
    }

    private int bitAt(int at) {
        return (packed[at / 8] >> shiftOf(at)) & 1;
    }

    private int shiftOf(int at) {
        return packing == Packing.LEFT_TO_RIGHT ? 7 - at % 8 : at % 8;
    }

    private int weightOf(int bit) {
        return packing == Packing.LEFT_TO_RIGHT ? width - 1 - bit : bit;
    }

    private void refuseOutside(long index) {
        if (index < 0 || index >= length())
            throw new IndexOutOfBoundsException(
                    "status index " + index + " is not below " + length());
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Bits bits
                && packing == bits.packing
                && width == bits.width
                && Arrays.equals(packed, bits.packed);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(packed);
    }

    @Override
    public String toString() {
        return "Bits[" + length() + " of " + width + "]";
    }
}
