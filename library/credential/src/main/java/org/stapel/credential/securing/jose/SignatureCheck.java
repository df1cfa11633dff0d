package org.stapel.credential.securing.jose;

import org.stapel.credential.securing.PublicJwk;
import org.stapel.credential.securing.PublicJwk.Refused;
import org.stapel.credential.securing.SignatureAlgorithm;
import org.stapel.credential.securing.keys.CryptoProviders;

import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.PublicKey;
import java.security.interfaces.RSAPublicKey;
import java.util.Arrays;
import java.util.Optional;

/// The signature of a token must hold under a key that was found by other means than the token,
/// with the one algorithm of that key (RFC 7515 section 5.2, RFC 8725 section 3.1).
public final class SignatureCheck {
    private static final BigInteger P256_ORDER =
            new BigInteger("ffffffff00000000ffffffffffffffffbce6faada7179e84f3b9cac2fc632551", 16);
    private static final int EC_HALF = 32;

    private final CryptoProviders crypto;

    public SignatureCheck(CryptoProviders crypto) {
        this.crypto = crypto;
    }

    /// With the fastest provider of this machine.
    public SignatureCheck() {
        this(CryptoProviders.best());
    }

    /// What the check found.
    public sealed interface Outcome {}

    /// The signature is one by this key over exactly these bytes.
    public record Holds() implements Outcome {}

    /// It is not: `alg_key_mismatch`, `weak_key`, `bad_jwk` or `bad_signature`.
    public record Broken(String code, String why) implements Outcome {}

    /// Checks the signature of a token.
    public Outcome verify(CompactJws.Parsed jws, PublicJwk key) {
        SignatureAlgorithm algorithm = jws.algorithm();
        if (!key.algorithm().equals(Optional.of(algorithm)))
            return new Broken("alg_key_mismatch", "the key is not one for " + algorithm.jwsName());
        Optional<Refused> weak = key.strength();
        if (weak.isPresent()) return new Broken(weak.get().code(), weak.get().why());
        byte[] input = jws.signingInput().getBytes(StandardCharsets.ISO_8859_1);
        return holds(algorithm, key.toPublicKey(), input, jws.signature().toArray())
                ? new Holds()
                : new Broken("bad_signature", "the signature does not hold");
    }

    private boolean holds(
            SignatureAlgorithm algorithm, PublicKey key, byte[] input, byte[] signature) {
        if (!wellFormed(algorithm, key, signature)) return false;
        try {
            return crypto.verify(algorithm, key, input, signature);
        } catch (GeneralSecurityException e) {
            return false;
        }
    }

    private static boolean wellFormed(
            SignatureAlgorithm algorithm, PublicKey key, byte[] signature) {
        return switch (algorithm) {
            case ES256 ->
                    signature.length == 2 * EC_HALF
                            && inRange(Arrays.copyOf(signature, EC_HALF))
                            && inRange(Arrays.copyOfRange(signature, EC_HALF, 2 * EC_HALF));
            case EDDSA -> signature.length == 64;
            case RS256 ->
                    key instanceof RSAPublicKey rsa
                            && signature.length == (rsa.getModulus().bitLength() + 7) / 8;
        };
    }

    private static boolean inRange(byte[] half) {
        BigInteger value = new BigInteger(1, half);
        return value.signum() > 0 && value.compareTo(P256_ORDER) < 0;
    }
}
