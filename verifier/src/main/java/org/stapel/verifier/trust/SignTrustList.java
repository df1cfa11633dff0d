package org.stapel.verifier.trust;

import org.stapel.credential.encoding.Bytes;
import org.stapel.credential.securing.SigningKey;

import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/// Signs a version of the list with the accreditor's key: compact JWS (RFC 7515 section 7.1) with
/// an explicit type (RFC 8725 section 3.11).
public final class SignTrustList {
    private static final JsonMapper JSON = JsonMapper.shared();

    private final SigningKey key;

    public SignTrustList(SigningKey key) {
        this.key = key;
    }

    /// The compact JWS over this list.
    ///
    /// @throws org.stapel.credential.securing.SigningFailed when the key cannot be used now
    public String sign(TrustList list) {
        String input =
                header().base64Url() + "." + Bytes.utf8(TrustListJson.write(list)).base64Url();
        return input + "." + key.sign(Bytes.utf8(input)).base64Url();
    }

    private Bytes header() {
        ObjectNode header = JSON.createObjectNode();
        header.put("alg", key.algorithm().jwsName());
        header.put("kid", key.id().value());
        header.put("typ", OpenTrustList.TYPE);
        return Bytes.utf8(header.toString());
    }
}
