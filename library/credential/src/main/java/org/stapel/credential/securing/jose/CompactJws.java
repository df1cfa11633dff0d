package org.stapel.credential.securing.jose;

import org.stapel.credential.encoding.Bytes;
import org.stapel.credential.securing.SignatureAlgorithm;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

import java.util.Optional;

/// A JWS in compact serialisation as it came from outside (RFC 7515 section 7.1), read strictly and
/// not yet verified.
public sealed interface CompactJws {
    /// Characters of a token.
    int MAX_TOKEN = 256 * 1024;

    /// Reads a token; nothing is fetched and no signature is checked.
    static CompactJws parse(String token) {
        return JwsReader.read(token);
    }

    /// A token in the right form, with an algorithm that we accept; its signature may be wrong.
    ///
    /// @param signingInput the first two parts as they came, RFC 7515 section 5.2
    record Parsed(
            ObjectNode header,
            ObjectNode payload,
            Bytes payloadBytes,
            String signingInput,
            Bytes signature)
            implements CompactJws {
        /// The algorithm of the header; always one that we accept.
        public SignatureAlgorithm algorithm() {
            return SignatureAlgorithm.named(header.path("alg").asString("")).orElseThrow();
        }

        /// The `kid` of the header, unverified, where it is a text.
        public Optional<String> kid() {
            return text("kid");
        }

        /// The `typ` of the header, where it is a text.
        public Optional<String> typ() {
            return text("typ");
        }

        private Optional<String> text(String name) {
            JsonNode value = header.path(name);
            return value.isString() ? Optional.of(value.stringValue()) : Optional.empty();
        }
    }

    /// Not a token that we read: `malformed`, `too_large`, `bad_encoding`, `alg_not_allowed`,
    /// `untrusted_key`, `key_source_not_allowed`, `unsupported_crit`, `unsupported_serialization`,
    /// `nested_not_allowed`, or a code of [org.stapel.credential.encoding.StrictJson].
    record Malformed(String code, String why) implements CompactJws {}
}
