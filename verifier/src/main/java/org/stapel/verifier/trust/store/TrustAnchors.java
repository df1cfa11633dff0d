package org.stapel.verifier.trust.store;

import org.stapel.credential.encoding.StrictJson;
import org.stapel.credential.securing.PublicJwk;

import tools.jackson.databind.JsonNode;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/// Reads the anchors from their file: one JWK (RFC 7517 section 4) or a JWK set (section 5).
final class TrustAnchors {
    private TrustAnchors() {}

    /// @throws IllegalArgumentException naming what is wrong with the file
    static List<PublicJwk> read(Path file) {
        JsonNode json = StrictJson.parse(text(file));
        List<PublicJwk> anchors = new ArrayList<>();
        if (json.has("keys")) json.path("keys").forEach(jwk -> anchors.add(anchor(jwk)));
        else anchors.add(anchor(json));
        if (anchors.isEmpty())
            throw new IllegalArgumentException("stapel.trust.anchor-file holds no key");
        return anchors;
    }

    private static PublicJwk anchor(JsonNode jwk) {
        return switch (PublicJwk.read(jwk)) {
            case PublicJwk.Usable(var key) -> key;
            case PublicJwk.Refused(var code, var why) ->
                    throw new IllegalArgumentException(
                            "stapel.trust.anchor-file: " + code + ", " + why);
        };
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException("stapel.trust.anchor-file cannot be read", e);
        }
    }
}
