package org.stapel.credential.securing.sdjwt;

import org.stapel.credential.encoding.Base64Url;
import org.stapel.credential.encoding.Bytes;
import org.stapel.credential.encoding.RefusedInput;
import org.stapel.credential.encoding.StrictJson;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;

import java.util.Optional;
import java.util.Set;

/// One disclosed claim or array element (RFC 9901 section 4.2).
///
/// @param encoded base64url as it is carried and hashed
/// @param name empty for an array element
public record Disclosure(String encoded, Optional<String> name, JsonNode value) {
    static final Set<String> RESERVED = Set.of("_sd", "...", "_sd_alg");

    /// Reads a disclosure from outside.
    ///
    /// @throws RefusedInput with code `bad_disclosure` or `reserved_name`
    public static Disclosure read(String encoded) {
        JsonNode json = json(encoded);
        boolean shape =
                json.isArray() && (json.size() == 2 || json.size() == 3) && json.get(0).isString();
        if (!shape) throw bad("a disclosure is not [salt, value] or [salt, name, value]");
        if (json.size() == 2) return new Disclosure(encoded, Optional.empty(), json.get(1));
        if (!json.get(1).isString()) throw bad("the name in a disclosure is not a text");
        String name = json.get(1).stringValue();
        if (RESERVED.contains(name))
            throw new RefusedInput("reserved_name", "a disclosure is named " + name);
        return new Disclosure(encoded, Optional.of(name), json.get(2));
    }

    /// A new disclosure of a claim.
    static Disclosure ofClaim(Bytes salt, String name, JsonNode value) {
        ArrayNode json = JsonNodeFactory.instance.arrayNode();
        json.add(salt.base64Url()).add(name).add(value);
        return new Disclosure(Bytes.utf8(json.toString()).base64Url(), Optional.of(name), value);
    }

    /// A new disclosure of an array element.
    static Disclosure ofElement(Bytes salt, JsonNode value) {
        ArrayNode json = JsonNodeFactory.instance.arrayNode();
        json.add(salt.base64Url()).add(value);
        return new Disclosure(Bytes.utf8(json.toString()).base64Url(), Optional.empty(), value);
    }

    /// The SHA-256 digest over the encoded form, base64url (RFC 9901 section 4.2.3).
    public String digest() {
        return Bytes.utf8(encoded).sha256().base64Url();
    }

    private static JsonNode json(String encoded) {
        try {
            return StrictJson.parse(Base64Url.decode(encoded));
        } catch (RefusedInput e) {
            throw bad("a disclosure cannot be read: " + e.code());
        }
    }

    private static RefusedInput bad(String why) {
        return new RefusedInput("bad_disclosure", why);
    }
}
