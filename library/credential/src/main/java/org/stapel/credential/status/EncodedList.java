package org.stapel.credential.status;

import org.stapel.credential.encoding.Bytes;
import org.stapel.credential.encoding.RefusedInput;

import java.util.Base64;

/// The text form of a list, in both standards.
public final class EncodedList {
    /// Base64url of 2 MiB of incompressible data never gets here: the fetch is cut at 1 MiB.
    private static final int MOST_ENCODED = 1024 * 1024;

    private EncodedList() {}

    /// Bitstring Status List 1.0, section 3.3: GZIP, multibase base64url without padding (`u`).
    public static String bitstring(Bits bits) {
        return "u" + Deflated.gzip(bits.packed()).base64Url();
    }

    /// Bitstring Status List 1.0, section 3.4; at least 131,072 entries (section 3.2).
    ///
    /// @throws RefusedInput with `status_list_invalid` or `status_list_too_small`
    public static Bits fromBitstring(String encodedList, int width) {
        if (!encodedList.startsWith("u"))
            throw new RefusedInput(StatusCodes.LIST_INVALID, "not multibase base64url");
        Bytes packed = Deflated.gunzip(unverifiedBytes(encodedList.substring(1)));
        Bits bits = read(Bits.Packing.LEFT_TO_RIGHT, width, packed);
        if (bits.length() < Bits.LIST_LENGTH)
            throw new RefusedInput(StatusCodes.LIST_TOO_SMALL, "has " + bits.length() + " entries");
        return bits;
    }

    /// Token Status List, section 4.1: ZLIB, base64url without padding.
    public static String token(Bits bits) {
        return Deflated.zlib(bits.packed()).base64Url();
    }

    /// Token Status List, section 4.2; `bits` is 1, 2, 4 or 8, no minimum.
    ///
    /// @throws RefusedInput with `status_list_invalid`
    public static Bits fromToken(String lst, int width) {
        return read(Bits.Packing.RIGHT_TO_LEFT, width, Deflated.unzlib(unverifiedBytes(lst)));
    }

    private static Bits read(Bits.Packing packing, int width, Bytes packed) {
        try {
            return Bits.of(packing, width, packed);
        } catch (IllegalArgumentException e) {
            throw new RefusedInput(StatusCodes.LIST_INVALID, String.valueOf(e.getMessage()));
        }
    }

    private static Bytes unverifiedBytes(String base64Url) {
        if (base64Url.length() > MOST_ENCODED)
            throw new RefusedInput(StatusCodes.LIST_INVALID, "encoded list is over 1 MiB");
        if (base64Url.endsWith("="))
            throw new RefusedInput(StatusCodes.LIST_INVALID, "encoded list is padded");
        try {
            return Bytes.of(Base64.getUrlDecoder().decode(base64Url));
        } catch (IllegalArgumentException e) {
            throw new RefusedInput(StatusCodes.LIST_INVALID, "encoded list is not base64url");
        }
    }
}
