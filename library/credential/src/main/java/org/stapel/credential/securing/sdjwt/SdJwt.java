package org.stapel.credential.securing.sdjwt;

import org.stapel.credential.securing.jose.CompactJws;

import tools.jackson.databind.node.ObjectNode;

import java.util.List;
import java.util.Optional;

/// An SD-JWT in compact serialisation, with or without key binding (RFC 9901 section 4), read
/// strictly and not yet verified.
public sealed interface SdJwt {
    /// Disclosures of one SD-JWT.
    int MAX_DISCLOSURES = 1_000;

    /// Levels of disclosures within disclosures.
    int MAX_LEVELS = 16;

    /// Reads `<issuer JWT>~<disclosure>~…~[<key-binding JWT>]`.
    static SdJwt parse(String token) {
        return SdJwtReader.read(token);
    }

    /// An SD-JWT in the right form; neither signature has been checked.
    ///
    /// @param hashedPart what `sd_hash` covers: everything up to and with the last `~`
    record Parsed(
            CompactJws.Parsed issuerJwt,
            List<Disclosure> disclosures,
            Optional<CompactJws.Parsed> keyBinding,
            String hashedPart)
            implements SdJwt {
        public Parsed {
            disclosures = List.copyOf(disclosures);
        }

        /// The claims that the issuer signed together with those that the holder disclosed, and
        /// nothing else; RFC 9901 section 7.1.
        public Processing process() {
            return Processor.process(this);
        }
    }

    /// Not an SD-JWT that we read: `malformed`, `too_large`, `too_many_disclosures`,
    /// `bad_disclosure`, `reserved_name`, `kb_key` for an unreadable key-binding JWT, or a code of
    /// [CompactJws].
    record Malformed(String code, String why) implements SdJwt {}

    /// What processing gives.
    sealed interface Processing {}

    /// Exactly signed ∪ disclosed, without `_sd`, `...` and `_sd_alg`.
    record Processed(ObjectNode claims) implements Processing {}

    /// Contradicts itself: `unreferenced_disclosure`, `duplicate_digest`, `claim_collision`,
    /// `reserved_name`, `sd_alg_not_allowed`, `protected_claim`, `bad_disclosure`,
    /// `too_many_disclosures`, `too_deep`.
    record Refused(String code, String why) implements Processing {}
}
