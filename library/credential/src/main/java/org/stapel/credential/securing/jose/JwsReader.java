package org.stapel.credential.securing.jose;

import org.stapel.credential.encoding.Base64Url;
import org.stapel.credential.encoding.Bytes;
import org.stapel.credential.encoding.RefusedInput;
import org.stapel.credential.encoding.StrictJson;
import org.stapel.credential.securing.SignatureAlgorithm;
import org.stapel.credential.securing.jose.CompactJws.Malformed;
import org.stapel.credential.securing.jose.CompactJws.Parsed;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/// Reads compact JWS as RFC 7515 section 5.2 and RFC 8725 ask: algorithm allow-list, no key from
/// the token itself, no critical extension that we do not know.
final class JwsReader {
    private JwsReader() {}

    static CompactJws read(String token) {
        if (token.length() > CompactJws.MAX_TOKEN)
            return new Malformed("too_large", "the token is over " + CompactJws.MAX_TOKEN);
        if (token.startsWith("{"))
            return new Malformed("unsupported_serialization", "the JWS is in JSON serialisation");
        String[] parts = token.split("\\.", -1);
        if (parts.length == 5)
            return new Malformed("nested_not_allowed", "five parts: an encrypted token");
        if (parts.length != 3)
            return new Malformed("malformed", "a JWS has 3 parts, this has " + parts.length);
        if (parts[0].isEmpty() || parts[1].isEmpty())
            return parts[1].isEmpty() && !parts[0].isEmpty()
                    ? new Malformed("unsupported_crit", "the payload is detached or empty")
                    : new Malformed("malformed", "the header is empty");
        try {
            return read(parts[0], parts[1], parts[2]);
        } catch (RefusedInput e) {
            return new Malformed(e.code(), String.valueOf(e.getMessage()));
        }
    }

    private static CompactJws read(String header, String payload, String signature) {
        ObjectNode checkedHeader = checkedHeader(json(Base64Url.decode(header), "header"));
        Bytes payloadBytes = Base64Url.decode(payload);
        refuseNested(checkedHeader, payloadBytes);
        return new Parsed(
                checkedHeader,
                json(payloadBytes, "payload"),
                payloadBytes,
                header + "." + payload,
                Base64Url.decode(signature));
    }

    private static ObjectNode checkedHeader(ObjectNode header) {
        if (SignatureAlgorithm.named(header.path("alg").asString("")).isEmpty())
            throw new RefusedInput("alg_not_allowed", "the alg is none of ES256, EdDSA, RS256");
        if (header.has("crit") || header.has("b64"))
            throw new RefusedInput("unsupported_crit", "the header has crit or b64");
        if (header.has("jwk"))
            throw new RefusedInput("untrusted_key", "the header brings its own key");
        if (header.has("jku") || header.has("x5u"))
            throw new RefusedInput("key_source_not_allowed", "the header names a key address");
        if (header.has("zip"))
            throw new RefusedInput("compressed_not_accepted", "the header has zip");
        return header;
    }

    private static void refuseNested(ObjectNode header, Bytes payload) {
        boolean jwt = header.path("cty").asString("").equalsIgnoreCase("JWT");
        boolean looksLikeToken =
                payload.length() > 2 && payload.toArray()[0] == 'e' && payload.toArray()[1] == 'y';
        if (jwt || looksLikeToken)
            throw new RefusedInput("nested_not_allowed", "the payload is a token itself");
    }

    private static ObjectNode json(Bytes content, String part) {
        JsonNode json = StrictJson.parse(content);
        if (json instanceof ObjectNode object) return object;
        throw new RefusedInput("malformed", "the " + part + " is not a JSON object");
    }
}
