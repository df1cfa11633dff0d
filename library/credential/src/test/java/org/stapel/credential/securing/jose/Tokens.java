package org.stapel.credential.securing.jose;

import org.stapel.credential.encoding.Bytes;
import org.stapel.credential.encoding.StrictJson;
import org.stapel.credential.securing.KeyId;
import org.stapel.credential.securing.Prepared;
import org.stapel.credential.securing.SignatureAlgorithm;
import org.stapel.credential.securing.SigningKey;
import org.stapel.credential.securing.keys.InMemorySigningKey;

import tools.jackson.databind.node.ObjectNode;

/// Tokens with any header and payload, for tests.
public final class Tokens {
    private Tokens() {}

    public static InMemorySigningKey key(SignatureAlgorithm algorithm) {
        return InMemorySigningKey.generate(new KeyId("test-1"), algorithm);
    }

    public static ObjectNode object(String json) {
        return (ObjectNode) StrictJson.parse(json);
    }

    public static String signed(String header, String payload, SigningKey key) {
        String input = b64(header) + "." + b64(payload);
        return input + "." + key.sign(Bytes.utf8(input)).base64Url();
    }

    public static String finished(Prepared prepared, SigningKey key) {
        return prepared.with(key.sign(prepared.bytesToSign()));
    }

    public static CompactJws.Parsed parsed(String token) {
        return (CompactJws.Parsed) CompactJws.parse(token);
    }

    public static String b64(String text) {
        return Bytes.utf8(text).base64Url();
    }
}
