package org.stapel.credential.securing.sdjwt;

import org.jspecify.annotations.Nullable;
import org.stapel.credential.encoding.RefusedInput;
import org.stapel.credential.encoding.StrictJson;
import org.stapel.credential.securing.sdjwt.SdJwt.Processed;
import org.stapel.credential.securing.sdjwt.SdJwt.Processing;
import org.stapel.credential.securing.sdjwt.SdJwt.Refused;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/// Puts disclosed claims in the place of their digests: every step of RFC 9901 section 7.1.
///
/// Works on one walk from the top. Each digest may be met once and is looked up once, so a chain of
/// disclosures that leads back to itself meets a digest twice and ends.
final class Processor {
    private static final String AUDIENCE = "aud";

    /// Claims that must not be disclosed selectively, neither they nor anything in them: SD-JWT VC
    /// section 2.2.2.3, and the audience, of which RFC 9901 section 9.7 lets single entries be
    /// hidden.
    static final Set<String> PROTECTED =
            Set.of(
                    "iss",
                    "nbf",
                    "exp",
                    "cnf",
                    "vct",
                    "vct#integrity",
                    "aka_vcts",
                    "status",
                    AUDIENCE);

    private final Map<String, Disclosure> byDigest = new HashMap<>();
    private final Set<String> met = new HashSet<>();
    private final Set<String> used = new HashSet<>();

    private Processor() {}

    static Processing process(SdJwt.Parsed sdJwt) {
        try {
            return new Processed(new Processor().claims(sdJwt));
        } catch (RefusedInput e) {
            return new Refused(e.code(), String.valueOf(e.getMessage()));
        }
    }

    private ObjectNode claims(SdJwt.Parsed sdJwt) {
        ObjectNode payload = sdJwt.issuerJwt().payload();
        JsonNode algorithm = payload.path("_sd_alg");
        if (!algorithm.isMissingNode() && !algorithm.asString("").equals("sha-256"))
            throw new RefusedInput("sd_alg_not_allowed", "the _sd_alg is not sha-256");
        for (Disclosure disclosure : sdJwt.disclosures())
            if (byDigest.put(disclosure.digest(), disclosure) != null)
                throw new RefusedInput("duplicate_digest", "a disclosure is there twice");
        for (String name : PROTECTED)
            if (!name.equals(AUDIENCE) && hides(payload.path(name)))
                throw new RefusedInput("protected_claim", name + " has something hidden in it");
        ObjectNode claims = object(payload, 0, 0);
        if (used.size() != byDigest.size())
            throw new RefusedInput(
                    "unreferenced_disclosure", "a disclosure is not one that the issuer signed");
        return claims;
    }

    /// Whether a digest stands anywhere in it, of something disclosed or withheld.
    private static boolean hides(JsonNode node) {
        return node.has("_sd") || node.has("...") || node.valueStream().anyMatch(Processor::hides);
    }

    private JsonNode value(JsonNode value, int depth, int level) {
        if (value.isContainer() && depth >= StrictJson.MAX_DEPTH)
            throw new RefusedInput("too_deep", "the claims are nested too deep");
        if (level > SdJwt.MAX_LEVELS)
            throw new RefusedInput("too_many_disclosures", "disclosures within disclosures");
        if (value instanceof ObjectNode object) return object(object, depth, level);
        return value instanceof ArrayNode array ? array(array, depth, level) : value;
    }

    private ObjectNode object(ObjectNode source, int depth, int level) {
        if (source.has("..."))
            throw new RefusedInput("reserved_name", "an object outside an array has a claim ...");
        if (depth > 0 && source.has("_sd_alg"))
            throw new RefusedInput("sd_alg_not_allowed", "an _sd_alg below the top level");
        ObjectNode result = JsonNodeFactory.instance.objectNode();
        for (var property : source.properties())
            if (!Disclosure.RESERVED.contains(property.getKey()))
                result.set(property.getKey(), value(property.getValue(), depth + 1, level));
        JsonNode digests = source.path("_sd");
        if (digests.isMissingNode()) return result;
        if (!digests.isArray()) throw new RefusedInput("bad_disclosure", "an _sd is not a list");
        for (JsonNode digest : digests) claim(result, digest, depth, level);
        return result;
    }

    private void claim(ObjectNode result, JsonNode digest, int depth, int level) {
        Disclosure disclosure = meet(digest);
        if (disclosure == null) return;
        String name =
                disclosure
                        .name()
                        .orElseThrow(() ->
                                new RefusedInput("bad_disclosure", "an array element as a claim"));
        if (depth == 0 && PROTECTED.contains(name))
            throw new RefusedInput("protected_claim", name + " may not be disclosed selectively");
        if (result.has(name))
            throw new RefusedInput("claim_collision", "a disclosed claim is there already");
        result.set(name, value(disclosure.value(), depth + 1, level + 1));
    }

    private ArrayNode array(ArrayNode source, int depth, int level) {
        ArrayNode result = JsonNodeFactory.instance.arrayNode();
        for (JsonNode element : source) {
            if (!element.isObject() || !element.has("...")) {
                result.add(value(element, depth + 1, level));
                continue;
            }
            if (element.size() != 1)
                throw new RefusedInput("bad_disclosure", "a ... element has other claims");
            Disclosure disclosure = meet(element.get("..."));
            if (disclosure == null) continue;
            if (disclosure.name().isPresent())
                throw new RefusedInput("bad_disclosure", "a claim as an array element");
            result.add(value(disclosure.value(), depth + 1, level + 1));
        }
        return result;
    }

    /// Null for a digest of something withheld, or a decoy.
    private @Nullable Disclosure meet(JsonNode digest) {
        if (!digest.isString()) throw new RefusedInput("bad_disclosure", "a digest is not a text");
        if (!met.add(digest.stringValue()))
            throw new RefusedInput("duplicate_digest", "a digest is there twice");
        Disclosure disclosure = byDigest.get(digest.stringValue());
        if (disclosure != null) used.add(digest.stringValue());
        return disclosure;
    }
}
