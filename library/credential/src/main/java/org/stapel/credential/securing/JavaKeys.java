package org.stapel.credential.securing;

import org.stapel.credential.encoding.Base64Url;
import org.stapel.credential.encoding.Bytes;

import tools.jackson.databind.JsonNode;

import java.math.BigInteger;
import java.security.AlgorithmParameters;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.PublicKey;
import java.security.interfaces.ECPublicKey;
import java.security.interfaces.RSAPublicKey;
import java.security.spec.ECFieldFp;
import java.security.spec.ECGenParameterSpec;
import java.security.spec.ECParameterSpec;
import java.security.spec.ECPoint;
import java.security.spec.ECPublicKeySpec;
import java.security.spec.EllipticCurve;
import java.security.spec.InvalidKeySpecException;
import java.security.spec.KeySpec;
import java.security.spec.RSAPublicKeySpec;
import java.security.spec.X509EncodedKeySpec;
import java.util.Arrays;
import java.util.HexFormat;

/// Between JWKs and Java's keys: RFC 7518 section 6, RFC 8037 section 2, RFC 8410 section 4.
final class JavaKeys {
    private static final byte[] ED25519_PREFIX =
            HexFormat.of().parseHex("302a300506032b6570032100");
    private static final ECParameterSpec P256 = p256();

    private JavaKeys() {}

    static PublicJwk toJwk(PublicKey key) {
        if (key instanceof ECPublicKey ec) return ecJwk(ec);
        if (key instanceof RSAPublicKey rsa)
            return new PublicJwk(
                    "{\"e\":\"%s\",\"kty\":\"RSA\",\"n\":\"%s\"}"
                            .formatted(
                                    unsigned(rsa.getPublicExponent()), unsigned(rsa.getModulus())));
        byte[] encoded = key.getEncoded();
        int prefix = ED25519_PREFIX.length;
        if (encoded == null
                || encoded.length != prefix + 32
                || !Arrays.equals(encoded, 0, prefix, ED25519_PREFIX, 0, prefix))
            throw new IllegalArgumentException(
                    "not a P-256, Ed25519 or RSA key: " + key.getAlgorithm());
        String x = Bytes.of(Arrays.copyOfRange(encoded, prefix, encoded.length)).base64Url();
        return new PublicJwk("{\"crv\":\"Ed25519\",\"kty\":\"OKP\",\"x\":\"%s\"}".formatted(x));
    }

    static PublicKey toPublicKey(PublicJwk key) {
        JsonNode jwk = key.toJson();
        return switch (jwk.path("kty").asString()) {
            case "RSA" -> made("RSA", new RSAPublicKeySpec(number(jwk, "n"), number(jwk, "e")));
            case "OKP" -> made("Ed25519", new X509EncodedKeySpec(ed25519(jwk)));
            default -> {
                BigInteger x = number(jwk, "x");
                BigInteger y = number(jwk, "y");
                if (key.algorithm().isEmpty() || !onP256(x, y))
                    throw new IllegalArgumentException("not a point on P-256");
                yield made("EC", new ECPublicKeySpec(new ECPoint(x, y), P256));
            }
        };
    }

    /// SEC 1 section 3.2.2.1: both coordinates within the field, and the curve's equation holds.
    static boolean onP256(BigInteger x, BigInteger y) {
        EllipticCurve curve = P256.getCurve();
        BigInteger p = ((ECFieldFp) curve.getField()).getP();
        if (x.compareTo(p) >= 0 || y.compareTo(p) >= 0) return false;
        BigInteger right = x.pow(3).add(curve.getA().multiply(x)).add(curve.getB());
        return y.pow(2).subtract(right).mod(p).signum() == 0;
    }

    private static PublicJwk ecJwk(ECPublicKey key) {
        ECParameterSpec parameters = key.getParams();
        if (!parameters.getCurve().equals(P256.getCurve())
                || !parameters.getGenerator().equals(P256.getGenerator()))
            throw new IllegalArgumentException("an EC key that is not on P-256");
        return new PublicJwk(
                "{\"crv\":\"P-256\",\"kty\":\"EC\",\"x\":\"%s\",\"y\":\"%s\"}"
                        .formatted(
                                coordinate(key.getW().getAffineX()),
                                coordinate(key.getW().getAffineY())));
    }

    private static String coordinate(BigInteger value) {
        byte[] minimal = minimal(value);
        byte[] fixed = new byte[32];
        System.arraycopy(minimal, 0, fixed, 32 - minimal.length, minimal.length);
        return Bytes.of(fixed).base64Url();
    }

    private static String unsigned(BigInteger value) {
        return Bytes.of(minimal(value)).base64Url();
    }

    private static byte[] minimal(BigInteger value) {
        byte[] signed = value.toByteArray();
        return signed[0] == 0 && signed.length > 1
                ? Arrays.copyOfRange(signed, 1, signed.length)
                : signed;
    }

    private static byte[] ed25519(JsonNode jwk) {
        byte[] raw = Base64Url.decode(jwk.path("x").asString()).toArray();
        if (raw.length != 32) throw new IllegalArgumentException("not 32 bytes of Ed25519 key");
        byte[] encoded = Arrays.copyOf(ED25519_PREFIX, ED25519_PREFIX.length + 32);
        System.arraycopy(raw, 0, encoded, ED25519_PREFIX.length, 32);
        return encoded;
    }

    private static BigInteger number(JsonNode jwk, String name) {
        return new BigInteger(1, Base64Url.decode(jwk.path(name).asString()).toArray());
    }

    private static PublicKey made(String algorithm, KeySpec spec) {
        try {
            return KeyFactory.getInstance(algorithm).generatePublic(spec);
        } catch (InvalidKeySpecException e) {
            throw new IllegalArgumentException("not an " + algorithm + " key", e);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("this JDK has no " + algorithm, e);
        }
    }

    private static ECParameterSpec p256() {
        try {
            AlgorithmParameters parameters = AlgorithmParameters.getInstance("EC");
            parameters.init(new ECGenParameterSpec("secp256r1"));
            return parameters.getParameterSpec(ECParameterSpec.class);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("this JDK has no P-256", e);
        }
    }
}
