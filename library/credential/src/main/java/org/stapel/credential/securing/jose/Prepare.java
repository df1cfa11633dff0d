package org.stapel.credential.securing.jose;

import org.stapel.credential.encoding.Bytes;
import org.stapel.credential.securing.Prepared;
import org.stapel.credential.securing.Prepared.Form;
import org.stapel.credential.securing.SigningKey;
import org.stapel.credential.securing.keys.X5c;

import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

import java.util.List;
import java.util.Optional;

/// Makes the exact bytes of a JWT before anything is signed (RFC 7519 section 7.1).
public final class Prepare {
    private Prepare() {}

    /// An Open Badge or other credential as VC-JWT: header exactly `alg`, `kid`, `typ: JWT`.
    ///
    /// @param kid the DID URL of the key
    public static Prepared vcJwt(ObjectNode claims, SigningKey key, String kid) {
        return prepared(Form.VC_JWT, header(key).put("kid", kid).put("typ", "JWT"), claims, key);
    }

    /// A signed document beside credentials: status list, trust list, metadata.
    ///
    /// @param typ the explicit type, RFC 8725 section 3.11
    /// @throws IllegalArgumentException when `withX5c` is asked of a key without a certificate
    public static Prepared jwt(
            ObjectNode claims, String typ, SigningKey key, Optional<String> kid, boolean withX5c) {
        ObjectNode header = header(key).put("typ", typ);
        kid.ifPresent(value -> header.put("kid", value));
        if (withX5c) header.set("x5c", X5c.write(key.chain()));
        return prepared(Form.JWT, header, claims, key);
    }

    /// The prepared form of a token signed with `typ` and nothing else: a key-binding JWT.
    public static Prepared typed(ObjectNode claims, String typ, SigningKey key) {
        return jwt(claims, typ, key, Optional.empty(), false);
    }

    private static ObjectNode header(SigningKey key) {
        return JsonNodeFactory.instance.objectNode().put("alg", key.algorithm().jwsName());
    }

    private static Prepared prepared(
            Form form, ObjectNode header, ObjectNode claims, SigningKey key) {
        return new Prepared(
                form, signingInput(header, claims), List.of(), key.id(), key.algorithm());
    }

    /// `base64url(header) + "." + base64url(payload)`.
    public static String signingInput(ObjectNode header, ObjectNode claims) {
        return Bytes.utf8(header.toString()).base64Url()
                + "."
                + Bytes.utf8(claims.toString()).base64Url();
    }
}
