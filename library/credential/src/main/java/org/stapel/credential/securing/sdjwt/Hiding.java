package org.stapel.credential.securing.sdjwt;

import org.stapel.credential.encoding.Bytes;

import tools.jackson.core.JsonPointer;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/// Claims while they are being hidden behind digests, the innermost first (RFC 9901 section 4.2).
///
/// Digests are sorted, so that their order says nothing about the order of the claims.
final class Hiding {
    private static final int SALT_BYTES = 16;
    private final ObjectNode payload;
    private final SecureRandom random;
    private final int decoys;
    private final List<Disclosure> disclosures = new ArrayList<>();

    Hiding(ObjectNode payload, SecureRandom random, int decoys) {
        refuseReserved(payload);
        this.payload = payload;
        this.random = random;
        this.decoys = decoys;
    }

    void hide(JsonPointer pointer) {
        JsonNode parent = pointer.head() == null ? null : payload.at(pointer.head());
        JsonNode value = payload.at(pointer);
        if (parent == null || value.isMissingNode())
            throw new IllegalArgumentException("no claim to hide at " + pointer);
        String last = pointer.last().getMatchingProperty();
        String claim = pointer.getMatchingProperty();
        if (Processor.PROTECTED.contains(claim))
            throw new IllegalArgumentException("this claim must be open: " + claim);
        Bytes salt = salt();
        if (parent instanceof ObjectNode object) {
            object.remove(last);
            addDigest(object, added(Disclosure.ofClaim(salt, last, value)).digest());
        } else if (parent instanceof ArrayNode array) {
            String digest = added(Disclosure.ofElement(salt, value)).digest();
            array.set(pointer.last().getMatchingIndex(), element(digest));
        }
    }

    /// The payload with its digests, decoys and `_sd_alg`.
    ObjectNode payload() {
        payload.put("_sd_alg", "sha-256");
        return payload;
    }

    /// Outer ones first, as they are met when reading.
    List<Disclosure> disclosures() {
        List<Disclosure> outerFirst = new ArrayList<>(disclosures);
        Collections.reverse(outerFirst);
        return outerFirst;
    }

    private Disclosure added(Disclosure disclosure) {
        disclosures.add(disclosure);
        return disclosure;
    }

    private void addDigest(ObjectNode object, String digest) {
        Set<String> digests = new TreeSet<>();
        boolean first = !object.has("_sd");
        object.path("_sd").valueStream().map(JsonNode::stringValue).forEach(digests::add);
        digests.add(digest);
        for (int i = 0; first && i < decoys; i++) digests.add(salt().sha256().base64Url());
        ArrayNode sorted = object.putArray("_sd");
        digests.forEach(sorted::add);
    }

    private static ObjectNode element(String digest) {
        return JsonNodeFactory.instance.objectNode().put("...", digest);
    }

    private Bytes salt() {
        byte[] salt = new byte[SALT_BYTES];
        random.nextBytes(salt);
        return Bytes.of(salt);
    }

    private static void refuseReserved(JsonNode json) {
        if (json.isObject()
                && json.propertyNames().stream().anyMatch(Disclosure.RESERVED::contains))
            throw new IllegalArgumentException("claims with a reserved name");
        json.forEach(Hiding::refuseReserved);
    }
}
