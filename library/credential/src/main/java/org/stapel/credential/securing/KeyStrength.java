package org.stapel.credential.securing;

import org.stapel.credential.encoding.Base64Url;
import org.stapel.credential.encoding.Bytes;
import org.stapel.credential.encoding.RefusedInput;
import org.stapel.credential.securing.PublicJwk.Refused;

import tools.jackson.databind.JsonNode;

import java.math.BigInteger;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

/// What a key must be before a signature under it says anything: RSA of 2048 to 8192 bits with an
/// exponent of 65537 or more (RFC 7518 section 3.3), a point on its curve, not of small order.
final class KeyStrength {
    private static final BigInteger MIN_EXPONENT = BigInteger.valueOf(65_537);
    private static final BigInteger ED25519_PRIME =
            BigInteger.TWO.pow(255).subtract(BigInteger.valueOf(19));

    /// y coordinates of the points whose order divides 8.
    private static final Set<BigInteger> SMALL_ORDER_Y =
            Set.of(
                    BigInteger.ZERO,
                    BigInteger.ONE,
                    ED25519_PRIME.subtract(BigInteger.ONE),
                    new BigInteger(
                            "27073855011448406493182252872256587889368"
                                    + "04267575313519463743609750303402022"),
                    new BigInteger(
                            "55188659117513257062467267217118295137698"
                                    + "188065244968500265048394206261417927"));

    private static final List<Integer> SMALL_PRIMES =
            IntStream.rangeClosed(3, 167)
                    .filter(n -> BigInteger.valueOf(n).isProbablePrime(30))
                    .boxed()
                    .toList();

    private KeyStrength() {}

    static Optional<Refused> findFault(PublicJwk key) {
        try {
            JsonNode jwk = key.toJson();
            return switch (jwk.path("kty").asString()) {
                case "RSA" -> rsa(number(jwk, "n"), number(jwk, "e"));
                case "OKP" -> ed25519(member(jwk, "x"));
                default -> ec(key, jwk);
            };
        } catch (RefusedInput e) {
            return Optional.of(new Refused("bad_jwk", "a member of the JWK is not base64url"));
        }
    }

    private static Optional<Refused> rsa(BigInteger modulus, BigInteger exponent) {
        if (looksLikeRoca(modulus)) return weak("an RSA key from a generator known to be broken");
        boolean strong =
                modulus.bitLength() >= 2048
                        && modulus.bitLength() <= 8192
                        && modulus.testBit(0)
                        && exponent.compareTo(MIN_EXPONENT) >= 0
                        && exponent.bitLength() <= 64
                        && exponent.testBit(0);
        return strong
                ? Optional.empty()
                : weak("an RSA key of " + modulus.bitLength() + " bits or its exponent");
    }

    /// The fingerprint of CVE-2017-15361: modulo each small prime, the modulus is a power of 65537;
    /// one other key in 2²⁷ has it by chance.
    private static boolean looksLikeRoca(BigInteger modulus) {
        return SMALL_PRIMES.stream()
                .allMatch(
                        prime -> isPower(modulus.mod(BigInteger.valueOf(prime)).intValue(), prime));
    }

    private static boolean isPower(int remainder, int prime) {
        int generator = 65_537 % prime;
        int power = 1;
        do {
            if (power == remainder) return true;
            power = power * generator % prime;
        } while (power != 1);
        return false;
    }

    private static Optional<Refused> ed25519(Bytes encoded) {
        if (encoded.length() != 32) return weak("an Ed25519 key that is not 32 bytes");
        byte[] bigEndian = reversed(encoded.toArray());
        bigEndian[0] &= 0x7f;
        BigInteger y = new BigInteger(1, bigEndian);
        if (y.compareTo(ED25519_PRIME) >= 0) return weak("an Ed25519 key that is not canonical");
        return SMALL_ORDER_Y.contains(y) ? weak("an Ed25519 key of small order") : Optional.empty();
    }

    private static Optional<Refused> ec(PublicJwk key, JsonNode jwk) {
        if (key.algorithm().isEmpty()) return Optional.empty();
        if (member(jwk, "x").length() != 32 || member(jwk, "y").length() != 32)
            return weak("a P-256 coordinate that is not 32 bytes");
        return JavaKeys.onP256(number(jwk, "x"), number(jwk, "y"))
                ? Optional.empty()
                : weak("a point that is not on P-256");
    }

    private static byte[] reversed(byte[] littleEndian) {
        byte[] reversed = Arrays.copyOf(littleEndian, littleEndian.length);
        for (int i = 0; i < reversed.length; i++)
            reversed[i] = littleEndian[littleEndian.length - 1 - i];
        return reversed;
    }

    private static Bytes member(JsonNode jwk, String name) {
        return Base64Url.decode(jwk.path(name).asString());
    }

    private static BigInteger number(JsonNode jwk, String name) {
        return new BigInteger(1, member(jwk, name).toArray());
    }

    private static Optional<Refused> weak(String what) {
        return Optional.of(new Refused("weak_key", what));
    }
}
