package org.stapel.credential.securing.sdjwt;

import org.stapel.credential.securing.Prepared;
import org.stapel.credential.securing.Prepared.Form;
import org.stapel.credential.securing.SigningKey;
import org.stapel.credential.securing.jose.Prepare;
import org.stapel.credential.securing.keys.X5c;

import tools.jackson.core.JsonPointer;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

import java.security.SecureRandom;
import java.util.Comparator;
import java.util.Set;

/// Makes the exact bytes of an SD-JWT VC, its salts and disclosures before anything is signed (RFC
/// 9901 sections 4.1 and 4.2, SD-JWT VC section 2.2).
public final class PrepareSdJwt {
    private PrepareSdJwt() {}

    /// As [#sdJwt(ObjectNode, Set, SigningKey, SecureRandom, int)] without decoys.
    public static Prepared sdJwt(
            ObjectNode claims,
            Set<String> selectivelyDisclosablePointers,
            SigningKey key,
            SecureRandom random) {
        return sdJwt(claims, selectivelyDisclosablePointers, key, random, 0);
    }

    /// An SD-JWT VC; the header has `alg`, `typ: dc+sd-jwt` and `x5c`, or `kid` where the key has
    /// no certificate.
    ///
    /// @param selectivelyDisclosablePointers RFC 6901 pointers into the claims, of members and
    ///   array elements; one may lie inside another
    /// @param decoys digests of nothing, added to each object that hides a claim (RFC 9901 section
    ///   4.2.5)
    /// @throws IllegalArgumentException for a pointer to nothing or to a claim that must be open,
    ///   and for claims that use a reserved name
    public static Prepared sdJwt(
            ObjectNode claims,
            Set<String> selectivelyDisclosablePointers,
            SigningKey key,
            SecureRandom random,
            int decoys) {
        Hiding hiding = new Hiding(claims.deepCopy(), random, decoys);
        selectivelyDisclosablePointers.stream()
                .map(JsonPointer::compile)
                .sorted(Comparator.comparingInt(PrepareSdJwt::length).reversed())
                .forEach(hiding::hide);
        ObjectNode payload = hiding.payload();
        return new Prepared(
                Form.SD_JWT,
                Prepare.signingInput(header(key), payload),
                hiding.disclosures().stream().map(Disclosure::encoded).toList(),
                key.id(),
                key.algorithm());
    }

    private static ObjectNode header(SigningKey key) {
        ObjectNode header = JsonNodeFactory.instance.objectNode();
        header.put("alg", key.algorithm().jwsName()).put("typ", "dc+sd-jwt");
        if (key.chain().isEmpty()) header.put("kid", key.id().value());
        else header.set("x5c", X5c.write(key.chain()));
        return header;
    }

    private static int length(JsonPointer pointer) {
        int length = 0;
        for (JsonPointer rest = pointer; !rest.matches(); rest = rest.tail()) length++;
        return length;
    }
}
