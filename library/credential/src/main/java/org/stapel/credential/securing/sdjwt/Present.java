package org.stapel.credential.securing.sdjwt;

import org.stapel.credential.encoding.Bytes;
import org.stapel.credential.securing.SigningKey;
import org.stapel.credential.securing.jose.Prepare;

import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

import java.time.Instant;
import java.util.Set;

/// What a wallet does with an SD-JWT: choose disclosures, and prove possession of the holder key
/// (RFC 9901 sections 4.3 and 7.2).
public final class Present {
    private Present() {}

    /// The SD-JWT with only the disclosures that are wanted, without key binding.
    ///
    /// @param pointers RFC 6901 pointers into the claims as issued; a claim inside a hidden one is
    ///   disclosed only when the outer one is wanted too
    /// @throws IllegalArgumentException when the text is no SD-JWT
    public static String only(String sdJwt, Set<String> pointers) {
        return switch (SdJwt.parse(sdJwt)) {
            case SdJwt.Malformed(var code, var why) ->
                    throw new IllegalArgumentException("no SD-JWT: " + code + ", " + why);
            case SdJwt.Parsed parsed -> {
                StringBuilder chosen =
                        new StringBuilder(sdJwt.substring(0, sdJwt.indexOf('~') + 1));
                new Selection(parsed, pointers)
                        .disclosures()
                        .forEach(disclosure -> chosen.append(disclosure.encoded()).append('~'));
                yield chosen.toString();
            }
        };
    }

    /// Adds a key-binding JWT for one audience and nonce.
    ///
    /// @param sdJwt ends in `~`
    public static String withKeyBinding(
            String sdJwt, SigningKey holderKey, String audience, String nonce, Instant now) {
        ObjectNode claims = JsonNodeFactory.instance.objectNode();
        claims.put("iat", now.getEpochSecond()).put("aud", audience).put("nonce", nonce);
        claims.put("sd_hash", Bytes.utf8(sdJwt).sha256().base64Url());
        var prepared = Prepare.typed(claims, "kb+jwt", holderKey);
        return sdJwt + prepared.with(holderKey.sign(prepared.bytesToSign()));
    }
}
