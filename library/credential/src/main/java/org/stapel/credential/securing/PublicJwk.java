package org.stapel.credential.securing;

import org.stapel.credential.encoding.Bytes;
import org.stapel.credential.encoding.RefusedInput;
import org.stapel.credential.encoding.StrictJson;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

import java.security.PublicKey;
import java.util.Optional;
import java.util.regex.Pattern;

/// A public key as a JWK (RFC 7517), in compact JSON with only the members that RFC 7638 requires,
/// in its order.
///
/// The constructor takes only that form, so it never holds a private member; it is the form of the
/// thumbprint too. Whether the key is strong enough to trust a signature is asked with
/// [#strength()].
public record PublicJwk(String json) {
    private static final Pattern CANONICAL =
            Pattern.compile(
                    """
                    \\{"crv":"(?:P-256|P-384|P-521|secp256k1)","kty":"EC","x":"[-_A-Za-z0-9]{1,100}","y":"[-_A-Za-z0-9]{1,100}"}\
                    |\\{"crv":"Ed25519","kty":"OKP","x":"[-_A-Za-z0-9]{1,100}"}\
                    |\\{"e":"[-_A-Za-z0-9]{1,32}","kty":"RSA","n":"[-_A-Za-z0-9]{1,1400}"}\
                    """);

    public PublicJwk {
        if (!CANONICAL.matcher(json).matches())
            throw new IllegalArgumentException("not a public JWK in its RFC 7638 form");
    }

    /// What reading an untrusted JWK gives.
    public sealed interface Reading {}

    /// A public key that a signature may be checked with.
    public record Usable(PublicJwk key) implements Reading {}

    /// Not a key to use: `private_key`, `weak_key`, `key_not_supported`, `bad_jwk`, or a code of
    /// [StrictJson].
    public record Refused(String code, String why) implements Reading {}

    /// Reads a JWK from outside; members such as `kid`, `use` and `alg` are left out of the result.
    public static Reading read(JsonNode jwk) {
        return JwkReader.read(jwk);
    }

    /// Reads a JWK from outside, as JSON text.
    public static Reading read(String json) {
        try {
            return read(StrictJson.parse(json));
        } catch (RefusedInput e) {
            return new Refused(e.code(), "the JWK cannot be read");
        }
    }

    /// Reads the key of a certificate or of another party.
    public static Reading read(PublicKey key) {
        try {
            PublicJwk jwk = JavaKeys.toJwk(key);
            return jwk.strength().<Reading>map(weak -> weak).orElseGet(() -> new Usable(jwk));
        } catch (IllegalArgumentException e) {
            return new Refused("key_not_supported", "no P-256, Ed25519 or RSA key");
        }
    }

    /// The JWK of one of our own keys.
    ///
    /// @throws IllegalArgumentException for a key that is no P-256, Ed25519 or RSA key
    public static PublicJwk of(PublicKey key) {
        return JavaKeys.toJwk(key);
    }

    /// The one algorithm that this key is used with; empty for curves that we do not use.
    public Optional<SignatureAlgorithm> algorithm() {
        if (json.startsWith("{\"crv\":\"P-256\"")) return Optional.of(SignatureAlgorithm.ES256);
        if (json.startsWith("{\"crv\":\"Ed25519\"")) return Optional.of(SignatureAlgorithm.EDDSA);
        return json.startsWith("{\"e\"") ? Optional.of(SignatureAlgorithm.RS256) : Optional.empty();
    }

    /// Why no signature may be trusted to this key (`weak_key`, `bad_jwk`), empty when it is
    /// strong.
    public Optional<Refused> strength() {
        return KeyStrength.findFault(this);
    }

    /// SHA-256 thumbprint, RFC 7638 section 3; as text with [Bytes#base64Url()].
    public Bytes thumbprint() {
        return Bytes.utf8(json).sha256();
    }

    /// A fresh JSON object with the members of this key.
    public ObjectNode toJson() {
        return (ObjectNode) StrictJson.parse(json);
    }

    /// The key for the Java Cryptography Architecture.
    ///
    /// @throws IllegalArgumentException for a key of a curve that we do not use or off its curve
    public PublicKey toPublicKey() {
        return JavaKeys.toPublicKey(this);
    }
}
