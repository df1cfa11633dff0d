package org.stapel.issuer.delivery.web;

import org.stapel.credential.model.AwardId;
import org.stapel.issuer.delivery.SecretToken;

import java.util.Map;
import java.util.Optional;

/// Where on the claim pages a request goes: to a link, or to one of the parts of its award, which
/// the same door guards.
///
/// @param unverifiedPart end of the id of a part
record ClaimPath(SecretToken token, Optional<String> unverifiedPart) {
    static final String WHOLE = "/claim/{token}";
    static final String PART = WHOLE + "/parts/{part}";

    private static final String URN = "urn:uuid:";

    /// From the variables of [#WHOLE] or [#PART]; empty for what cannot be a link of ours.
    static Optional<ClaimPath> parse(Map<String, String> unverified) {
        return SecretToken.parse(unverified.getOrDefault("token", ""))
                .map(token -> new ClaimPath(token, Optional.ofNullable(unverified.get("part"))));
    }

    static ClaimPath of(SecretToken token) {
        return new ClaimPath(token, Optional.empty());
    }

    /// The address of the link.
    String whole() {
        return "/claim/" + token.value();
    }

    String ofPart(AwardId part) {
        return whole() + "/parts/" + bare(part);
    }

    boolean names(AwardId part) {
        return unverifiedPart.filter(bare(part)::equals).isPresent();
    }

    private static String bare(AwardId part) {
        return part.value().substring(URN.length());
    }
}
