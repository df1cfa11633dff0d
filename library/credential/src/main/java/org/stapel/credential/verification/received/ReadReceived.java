package org.stapel.credential.verification.received;

import org.stapel.credential.encoding.RefusedInput;
import org.stapel.credential.securing.jose.CompactJws;
import org.stapel.credential.securing.sdjwt.SdJwt;
import org.stapel.credential.verification.received.Received.Form;
import org.stapel.credential.verification.received.Received.Legible;
import org.stapel.credential.verification.received.Received.Unreadable;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/// Tells which kind of credential a text is, by its explicit type (RFC 8725 section 3.11): a token
/// of another kind is never taken for a credential.
public final class ReadReceived {
    private static final Set<String> JWT_TYPES = Set.of("jwt", "vc+jwt", "vc+ld+jwt");
    private static final Set<String> SD_JWT_TYPES = Set.of("dc+sd-jwt", "vc+sd-jwt");
    private static final Set<String> OVER_A_LIMIT =
            Set.of("too_large", "too_deep", "bad_number", "too_many_disclosures");

    private ReadReceived() {}

    /// @throws RefusedInput when the text is over a limit
    public static Received read(String unverified) {
        String text = unverified.strip();
        Received received = text.indexOf('~') >= 0 ? sdJwt(text) : jwt(text);
        if (received instanceof Unreadable(var code, var why) && OVER_A_LIMIT.contains(code))
            throw new RefusedInput(code, why);
        return received;
    }

    private static Received sdJwt(String text) {
        return switch (SdJwt.parse(text)) {
            case SdJwt.Malformed(var code, var why) -> new Unreadable(code, why);
            case SdJwt.Parsed parsed -> processed(parsed);
        };
    }

    private static Received processed(SdJwt.Parsed parsed) {
        if (!SD_JWT_TYPES.contains(typ(parsed.issuerJwt())))
            return new Unreadable("wrong_typ", "typ is not one of an SD-JWT VC");
        return switch (parsed.process()) {
            case SdJwt.Refused(var code, var why) -> new Unreadable(code, why);
            case SdJwt.Processed(var claims) ->
                    readable(
                            Form.SD_JWT_VC,
                            parsed.issuerJwt(),
                            claims,
                            claims,
                            Optional.of(parsed));
        };
    }

    private static Received jwt(String text) {
        return switch (CompactJws.parse(text)) {
            case CompactJws.Malformed(var code, var why) -> new Unreadable(code, why);
            case CompactJws.Parsed parsed -> jwt(parsed);
        };
    }

    private static Received jwt(CompactJws.Parsed jws) {
        String typ = typ(jws);
        if (!typ.isEmpty() && !JWT_TYPES.contains(typ))
            return new Unreadable("wrong_typ", "typ is not one of a credential");
        ObjectNode claims = jws.payload();
        if (typ.startsWith("vc+") && (claims.has("vc") || claims.has("vp")))
            return new Unreadable("wrong_typ", "typ is of a payload that is the credential itself");
        if (claims.path("vc") instanceof ObjectNode credential && isCredential(credential))
            return readable(Form.VC_CLAIM_JWT, jws, claims, credential, Optional.empty());
        if (!isCredential(claims))
            return new Unreadable("wrong_typ", "payload is not a verifiable credential");
        Form form = typ.startsWith("vc+") ? Form.VC_JWT : Form.OPEN_BADGE_JWT;
        return readable(form, jws, claims, claims, Optional.empty());
    }

    private static Received readable(
            Form form,
            CompactJws.Parsed jws,
            ObjectNode claims,
            ObjectNode credential,
            Optional<SdJwt.Parsed> sdJwt) {
        Optional<String> issuer = issuer(claims, credential);
        if (issuer.isEmpty()) return new Unreadable("issuer_missing", "credential names no issuer");
        try {
            SignedTimes times = SignedTimes.of(claims, credential);
            return new Legible(form, jws, claims, credential, issuer.get(), times, sdJwt);
        } catch (RefusedInput e) {
            return new Unreadable(e.code(), String.valueOf(e.getMessage()));
        }
    }

    private static Optional<String> issuer(ObjectNode claims, ObjectNode credential) {
        JsonNode issuer = credential.path("issuer");
        return text(claims.path("iss")).or(() -> text(issuer)).or(() -> text(issuer.path("id")));
    }

    private static Optional<String> text(JsonNode node) {
        return node.isString() && !node.asString().isBlank()
                ? Optional.of(node.asString())
                : Optional.empty();
    }

    /// A status list is a credential too, but never one of a person.
    private static boolean isCredential(ObjectNode unverified) {
        boolean credential = false;
        for (JsonNode type : unverified.path("type")) {
            if (type.asString("").equals("BitstringStatusListCredential")) return false;
            credential |= type.asString("").equals("VerifiableCredential");
        }
        return credential && unverified.has("credentialSubject");
    }

    private static String typ(CompactJws.Parsed jws) {
        String typ = jws.typ().orElse("").toLowerCase(Locale.ROOT);
        return typ.startsWith("application/") ? typ.substring("application/".length()) : typ;
    }
}
