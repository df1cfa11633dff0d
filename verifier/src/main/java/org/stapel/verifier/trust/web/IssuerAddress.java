package org.stapel.verifier.trust.web;

import org.stapel.credential.encoding.Base64Url;
import org.stapel.credential.encoding.Bytes;
import org.stapel.credential.encoding.RefusedInput;

import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;

/// The part of a page's address that names an institution: its list id where that is plain, else
/// `~` and its base64url, since a DID with `%3A` in it is refused in a path.
final class IssuerAddress {
    private static final Pattern PLAIN = Pattern.compile("[A-Za-z0-9][A-Za-z0-9._-]*");

    private IssuerAddress() {}

    static String of(String id) {
        return PLAIN.matcher(id).matches() && !id.equals("proposals")
                ? id
                : "~" + Bytes.utf8(id).base64Url();
    }

    /// @throws RefusedInput with code `not_found`
    static String id(String unverifiedSegment) {
        if (!unverifiedSegment.startsWith("~")) return unverifiedSegment;
        try {
            Bytes id = Base64Url.decode(unverifiedSegment.substring(1));
            return new String(id.toArray(), StandardCharsets.UTF_8);
        } catch (RefusedInput | IllegalArgumentException e) {
            throw new RefusedInput("not_found", "there is no such institution");
        }
    }
}
