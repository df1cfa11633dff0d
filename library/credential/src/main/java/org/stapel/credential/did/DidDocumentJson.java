package org.stapel.credential.did;

import org.stapel.credential.encoding.RefusedInput;
import org.stapel.credential.securing.PublicJwk;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// DID documents as JSON (DID Core section 6.2): strict reading of others', writing of ours.
public final class DidDocumentJson {
    private static final int MAX_METHODS = 100;

    private DidDocumentJson() {}

    /// Reads the document that was found for a DID.
    ///
    /// A key of a kind that we do not use is left out; everything that contradicts itself refuses
    /// the whole document.
    ///
    /// @throws RefusedInput with code `did_invalid`
    public static DidDocument read(Did asked, JsonNode json) {
        if (!json.isObject() || !json.path("id").asString("").equals(asked.value()))
            throw invalid("/id", "the document is not one of the DID that was asked for");
        List<VerificationMethod> methods = new ArrayList<>();
        Set<DidUrl> asserting = new HashSet<>();
        for (JsonNode item : list(json, "verificationMethod"))
            method(asked, item).ifPresent(methods::add);
        for (JsonNode item : list(json, "assertionMethod")) {
            if (item.isObject()) method(asked, item).ifPresent(methods::add);
            asserting.add(name(asked, item.isObject() ? item.path("id") : item));
        }
        if (methods.stream().map(VerificationMethod::id).distinct().count() != methods.size())
            throw invalid("/verificationMethod", "two keys have the same id");
        return new DidDocument(asked, methods, asserting);
    }

    /// Writes the document of one of our issuers, with `JsonWebKey` methods; a revoked key must
    /// have been left out of `assertionMethod` by the caller.
    ///
    /// @throws IllegalArgumentException when a revoked key may still sign
    public static ObjectNode write(DidDocument document) {
        ObjectNode json = JsonNodeFactory.instance.objectNode();
        json.putArray("@context")
                .add("https://www.w3.org/ns/did/v1")
                .add("https://w3id.org/security/jwk/v1");
        json.put("id", document.id().value());
        ArrayNode methods = json.putArray("verificationMethod");
        ArrayNode asserting = json.putArray("assertionMethod");
        for (VerificationMethod method : document.verificationMethods()) {
            methods.add(write(method));
            if (!document.asserts(method.id())) continue;
            if (method.revoked().isPresent())
                throw new IllegalArgumentException("revoked key may sign: " + method.id());
            asserting.add(method.id().toString());
        }
        return json;
    }

    private static ObjectNode write(VerificationMethod method) {
        ObjectNode json = JsonNodeFactory.instance.objectNode();
        json.put("id", method.id().toString());
        json.put("type", "JsonWebKey");
        json.put("controller", method.controller().value());
        method.expires().ifPresent(at -> json.put("expires", at.toString()));
        method.revoked().ifPresent(at -> json.put("revoked", at.toString()));
        json.set("publicKeyJwk", jwk(method));
        return json;
    }

    /// With `kid` and `alg`, as Controlled Identifiers 1.0, section 2.2.3 asks.
    private static ObjectNode jwk(VerificationMethod method) {
        ObjectNode jwk = method.key().toJson().put("kid", method.id().fragment());
        method.key().algorithm().ifPresent(algorithm -> jwk.put("alg", algorithm.jwsName()));
        return jwk;
    }

    private static Optional<VerificationMethod> method(Did asked, JsonNode json) {
        DidUrl id = name(asked, json.path("id"));
        if (!json.path("controller").asString("").equals(asked.value()))
            throw invalid("/verificationMethod", "a key has another controller");
        return key(json)
                .map(key ->
                        new VerificationMethod(
                                id, asked, key, time(json, "expires"), time(json, "revoked")));
    }

    private static Optional<PublicJwk> key(JsonNode json) {
        JsonNode jwk = json.path("publicKeyJwk");
        JsonNode multikey = json.path("publicKeyMultibase");
        if (!jwk.isMissingNode() && !multikey.isMissingNode())
            throw invalid("/verificationMethod", "a key is given in two forms");
        if (!multikey.isMissingNode()) return usable(multikey(multikey));
        return jwk.isMissingNode() ? Optional.empty() : usable(PublicJwk.read(jwk));
    }

    private static PublicJwk.Reading multikey(JsonNode multikey) {
        try {
            return Multikey.read(multikey.asString(""));
        } catch (RefusedInput e) {
            throw invalid("/verificationMethod", "a publicKeyMultibase is not multibase");
        }
    }

    private static Optional<PublicJwk> usable(PublicJwk.Reading reading) {
        return switch (reading) {
            case PublicJwk.Usable(var key) -> Optional.of(key);
            case PublicJwk.Refused(var code, _) when code.equals("key_not_supported") ->
                    Optional.empty();
            case PublicJwk.Refused(var code, var why) ->
                    throw invalid("/verificationMethod", code + ": " + why);
        };
    }

    private static DidUrl name(Did asked, JsonNode id) {
        String text = id.asString("");
        return DidUrl.parse(text.startsWith("#") ? asked + text : text)
                .filter(name -> name.did().equals(asked))
                .orElseThrow(() -> invalid("/verificationMethod", "a key id is not of this DID"));
    }

    private static Optional<Instant> time(JsonNode json, String member) {
        JsonNode value = json.path(member);
        if (value.isMissingNode()) return Optional.empty();
        try {
            return Optional.of(OffsetDateTime.parse(value.asString("")).toInstant());
        } catch (DateTimeException e) {
            throw invalid("/verificationMethod", member + " of a key is not a time");
        }
    }

    private static JsonNode list(JsonNode json, String member) {
        JsonNode list = json.path(member);
        if (list.isMissingNode()) return JsonNodeFactory.instance.arrayNode();
        if (!list.isArray() || list.size() > MAX_METHODS)
            throw invalid("/" + member, member + " is no list of at most " + MAX_METHODS);
        return list;
    }

    private static RefusedInput invalid(String pointer, String why) {
        return new RefusedInput("did_invalid", pointer, why);
    }
}
