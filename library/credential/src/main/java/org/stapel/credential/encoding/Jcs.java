package org.stapel.credential.encoding;

import org.erdtman.jcs.JsonCanonicalizer;

import tools.jackson.databind.JsonNode;

import java.io.IOException;
import java.io.UncheckedIOException;

/// The JSON Canonicalization Scheme, RFC 8785.
public final class Jcs {
    private Jcs() {}

    /// The canonical UTF-8 form of an object or array.
    public static Bytes canonical(JsonNode json) {
        try {
            return Bytes.of(new JsonCanonicalizer(json.toString()).getEncodedUTF8());
        } catch (IOException e) {
            throw new UncheckedIOException("JSON that was parsed cannot be canonicalised", e);
        }
    }
}
