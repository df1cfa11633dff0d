package org.stapel.credential.securing;

import org.stapel.credential.securing.PublicJwk.Reading;
import org.stapel.credential.securing.PublicJwk.Refused;
import org.stapel.credential.securing.PublicJwk.Usable;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

import java.util.List;
import java.util.Map;
import java.util.Set;

/// Reads a JWK from outside into the canonical public form, RFC 7517 section 4 and RFC 7518 section
/// 6.
final class JwkReader {
    private static final Set<String> PRIVATE =
            Set.of("d", "p", "q", "dp", "dq", "qi", "oth", "k", "priv");
    private static final Map<String, List<String>> MEMBERS =
            Map.of(
                    "EC", List.of("crv", "kty", "x", "y"),
                    "OKP", List.of("crv", "kty", "x"),
                    "RSA", List.of("e", "kty", "n"));

    private JwkReader() {}

    static Reading read(JsonNode jwk) {
        if (!jwk.isObject()) return new Refused("bad_jwk", "the JWK is not an object");
        if (jwk.propertyNames().stream().anyMatch(PRIVATE::contains))
            return new Refused("private_key", "the JWK holds a private or secret member");
        if (!use(jwk)) return new Refused("key_not_supported", "the JWK is not for signatures");
        List<String> members = MEMBERS.get(jwk.path("kty").asString(""));
        if (members == null) return new Refused("key_not_supported", "the JWK has another kty");
        return canonical(jwk, members);
    }

    private static Reading canonical(JsonNode jwk, List<String> members) {
        ObjectNode canonical = JsonNodeFactory.instance.objectNode();
        for (String member : members) {
            JsonNode value = jwk.path(member);
            if (!value.isString()) return new Refused("bad_jwk", "the JWK has no text " + member);
            canonical.put(member, value.stringValue());
        }
        try {
            PublicJwk key = new PublicJwk(canonical.toString());
            if (!meantFor(key, jwk.path("alg")))
                return new Refused("key_not_supported", "the JWK is meant for another alg");
            return key.strength().<Reading>map(weak -> weak).orElseGet(() -> new Usable(key));
        } catch (IllegalArgumentException e) {
            return new Refused("key_not_supported", "the JWK is of a curve or size not in use");
        }
    }

    private static boolean meantFor(PublicJwk key, JsonNode alg) {
        if (alg.isMissingNode() || key.algorithm().isEmpty()) return true;
        return switch (key.algorithm().get()) {
            case EDDSA -> Set.of("EdDSA", "Ed25519").contains(alg.asString(""));
            case ES256, RS256 -> key.algorithm().get().jwsName().equals(alg.asString(""));
        };
    }

    private static boolean use(JsonNode jwk) {
        boolean use = !jwk.has("use") || jwk.path("use").asString("").equals("sig");
        JsonNode operations = jwk.path("key_ops");
        return use
                && (operations.isMissingNode()
                        || operations
                                .valueStream()
                                .anyMatch(operation -> operation.asString("").equals("verify")));
    }
}
