package org.stapel.credential.securing.sdjwt;

import org.stapel.credential.encoding.Bytes;
import org.stapel.credential.securing.PublicJwk;
import org.stapel.credential.securing.jose.CompactJws;
import org.stapel.credential.securing.jose.SignatureCheck;

import tools.jackson.databind.JsonNode;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/// Whoever presents must hold the key that the issuer named in `cnf`, here and now (RFC 9901
/// section 7.3).
public final class KeyBindingCheck {
    /// A key-binding JWT older than this is refused.
    public static final Duration MAX_AGE = Duration.ofMinutes(2);

    /// How far a holder's clock may be ahead of ours.
    public static final Duration SKEW = Duration.ofMinutes(1);

    private final SignatureCheck signatures;

    public KeyBindingCheck(SignatureCheck signatures) {
        this.signatures = signatures;
    }

    /// What the check found.
    public sealed interface Outcome {}

    /// The holder of the key of `cnf` presents exactly these disclosures.
    public record Holds(PublicJwk holderKey) implements Outcome {}

    /// It is not shown: `kb_missing`, `kb_key`, `kb_aud`, `kb_nonce`, `kb_time`, `kb_sd_hash`.
    public record Broken(String code, String why) implements Outcome {}

    /// Checks the key-binding JWT; signature, type, time and `sd_hash` always, audience and nonce
    /// where we expect one.
    public Outcome check(
            SdJwt.Parsed sdJwt,
            Optional<String> expectedAudience,
            Optional<String> expectedNonce,
            Instant now) {
        if (sdJwt.keyBinding().isEmpty())
            return new Broken("kb_missing", "there is no key-binding JWT");
        CompactJws.Parsed jwt = sdJwt.keyBinding().get();
        return switch (PublicJwk.read(sdJwt.issuerJwt().payload().path("cnf").path("jwk"))) {
            case PublicJwk.Refused(_, var why) ->
                    new Broken("kb_key", "no usable key in cnf.jwk: " + why);
            case PublicJwk.Usable(var key) ->
                    fault(jwt, key)
                            .or(() -> hashFault(sdJwt, jwt))
                            .or(() -> timeFault(jwt, now))
                            .or(() -> periodFault(jwt, now))
                            .or(() -> textFault(jwt, "aud", expectedAudience, "kb_aud"))
                            .or(() -> textFault(jwt, "nonce", expectedNonce, "kb_nonce"))
                            .<Outcome>map(broken -> broken)
                            .orElseGet(() -> new Holds(key));
        };
    }

    private Optional<Broken> fault(CompactJws.Parsed jwt, PublicJwk key) {
        if (!jwt.typ().equals(Optional.of("kb+jwt")))
            return Optional.of(new Broken("kb_key", "the typ is not kb+jwt"));
        return switch (signatures.verify(jwt, key)) {
            case SignatureCheck.Holds _ -> Optional.empty();
            case SignatureCheck.Broken(var code, var why) ->
                    Optional.of(new Broken("kb_key", code + ": " + why));
        };
    }

    private static Optional<Broken> hashFault(SdJwt.Parsed sdJwt, CompactJws.Parsed jwt) {
        String expected = Bytes.utf8(sdJwt.hashedPart()).sha256().base64Url();
        JsonNode hash = jwt.payload().path("sd_hash");
        return hash.isString() && hash.stringValue().equals(expected)
                ? Optional.empty()
                : Optional.of(
                        new Broken("kb_sd_hash", "the sd_hash is not one of what is presented"));
    }

    private static Optional<Broken> timeFault(CompactJws.Parsed jwt, Instant now) {
        Optional<Instant> signedAt = seconds(jwt.payload().path("iat"));
        if (signedAt.isEmpty())
            return Optional.of(new Broken("kb_time", "there is no iat in whole seconds"));
        boolean inTime =
                !signedAt.get().isAfter(now.plus(SKEW))
                        && !signedAt.get().isBefore(now.minus(MAX_AGE));
        return inTime
                ? Optional.empty()
                : Optional.of(new Broken("kb_time", "the iat is not of now"));
    }

    /// `exp` and `nbf` are not asked for, but count where the holder put them (RFC 9901 section 7.3
    /// step 5.h, RFC 7519 section 4.1).
    private static Optional<Broken> periodFault(CompactJws.Parsed jwt, Instant now) {
        JsonNode exp = jwt.payload().path("exp");
        JsonNode nbf = jwt.payload().path("nbf");
        boolean live =
                exp.isMissingNode()
                        || seconds(exp).filter(end -> end.isAfter(now.minus(SKEW))).isPresent();
        boolean begun =
                nbf.isMissingNode()
                        || seconds(nbf).filter(start -> !start.isAfter(now.plus(SKEW))).isPresent();
        return live && begun
                ? Optional.empty()
                : Optional.of(new Broken("kb_time", "its own exp or nbf is not of now"));
    }

    private static Optional<Instant> seconds(JsonNode value) {
        if (!value.isIntegralNumber() || value.longValue() < 0) return Optional.empty();
        return Optional.of(
                Instant.ofEpochSecond(Math.min(value.longValue(), Instant.MAX.getEpochSecond())));
    }

    private static Optional<Broken> textFault(
            CompactJws.Parsed jwt, String claim, Optional<String> expected, String code) {
        JsonNode value = jwt.payload().path(claim);
        if (!value.isString())
            return Optional.of(new Broken(code, "there is no " + claim + " that is one text"));
        return expected.isEmpty() || expected.get().equals(value.stringValue())
                ? Optional.empty()
                : Optional.of(new Broken(code, "the " + claim + " is not ours"));
    }
}
