package org.stapel.credential.did;

import org.stapel.credential.encoding.Base64Url;
import org.stapel.credential.encoding.Bytes;
import org.stapel.credential.encoding.Multibase;
import org.stapel.credential.encoding.RefusedInput;
import org.stapel.credential.securing.PublicJwk;

import tools.jackson.databind.JsonNode;

import java.math.BigInteger;
import java.util.Arrays;

/// Keys as multibase texts with a multicodec prefix (Controlled Identifiers 1.0, section 2.2.2):
/// Ed25519 `0xed01` and compressed P-256 `0x8024`.
final class Multikey {
    private static final byte[] ED25519 = {(byte) 0xed, 0x01};
    private static final byte[] P256 = {(byte) 0x80, 0x24};
    private static final BigInteger PRIME =
            new BigInteger("ffffffff00000001000000000000000000000000ffffffffffffffffffffffff", 16);
    private static final BigInteger B =
            new BigInteger("5ac635d8aa3a93e7b3ebbd55769886bc651d06b0cc53b0f63bce3c3e27d2604b", 16);

    private Multikey() {}

    /// @throws RefusedInput with code `bad_encoding`
    static PublicJwk.Reading read(String multikey) {
        if (!multikey.startsWith("z"))
            throw new RefusedInput("bad_encoding", "a Multikey is base58btc");
        byte[] content = Multibase.decode(multikey).toArray();
        if (content.length == 34 && starts(content, ED25519))
            return PublicJwk.read(
                    "{\"kty\":\"OKP\",\"crv\":\"Ed25519\",\"x\":\"%s\"}"
                            .formatted(part(content, 2)));
        if (content.length == 35 && starts(content, P256)) return p256(content);
        return new PublicJwk.Refused("key_not_supported", "a multicodec or length not in use");
    }

    static String write(PublicJwk key) {
        JsonNode jwk = key.toJson();
        return switch (jwk.path("crv").asString("")) {
            case "Ed25519" -> Multibase.base58(joined(ED25519, decoded(jwk, "x")));
            case "P-256" -> {
                byte[] y = decoded(jwk, "y");
                byte[] sign = {(byte) (2 + (y[y.length - 1] & 1))};
                yield Multibase.base58(joined(P256, joined(sign, decoded(jwk, "x")).toArray()));
            }
            default -> throw new IllegalArgumentException("no Multikey for this kind of key");
        };
    }

    private static PublicJwk.Reading p256(byte[] content) {
        if (content[2] != 2 && content[2] != 3)
            return new PublicJwk.Refused("bad_jwk", "a P-256 point that is not compressed");
        BigInteger x = new BigInteger(1, Arrays.copyOfRange(content, 3, 35));
        BigInteger square = x.pow(3).subtract(x.multiply(BigInteger.valueOf(3))).add(B).mod(PRIME);
        BigInteger root = square.modPow(PRIME.add(BigInteger.ONE).shiftRight(2), PRIME);
        boolean odd = content[2] == 3;
        BigInteger y = root.testBit(0) == odd ? root : PRIME.subtract(root);
        return PublicJwk.read(
                "{\"kty\":\"EC\",\"crv\":\"P-256\",\"x\":\"%s\",\"y\":\"%s\"}"
                        .formatted(part(content, 3), fixed(y).base64Url()));
    }

    private static Bytes fixed(BigInteger value) {
        byte[] bytes = value.toByteArray();
        byte[] fixed = new byte[32];
        int length = Math.min(bytes.length, 32);
        System.arraycopy(bytes, bytes.length - length, fixed, 32 - length, length);
        return Bytes.of(fixed);
    }

    private static boolean starts(byte[] content, byte[] prefix) {
        return content[0] == prefix[0] && content[1] == prefix[1];
    }

    private static String part(byte[] content, int from) {
        return Bytes.of(Arrays.copyOfRange(content, from, content.length)).base64Url();
    }

    private static byte[] decoded(JsonNode jwk, String member) {
        return Base64Url.decode(jwk.path(member).asString()).toArray();
    }

    private static Bytes joined(byte[] first, byte[] second) {
        byte[] joined = Arrays.copyOf(first, first.length + second.length);
        System.arraycopy(second, 0, joined, first.length, second.length);
        return Bytes.of(joined);
    }
}
