package org.stapel.issuer.batch.mapping;

import java.util.Optional;

/// An offer of the catalogue, as a file or a registrar names it.
///
/// @param version empty for the newest
public record OfferRef(String id, Optional<String> version) {
    /// As in `G02@2026-2027`, or `G02` for the newest.
    public static OfferRef parse(String text) {
        int at = text.lastIndexOf('@');
        return at > 0 && at < text.length() - 1
                ? new OfferRef(text.substring(0, at), Optional.of(text.substring(at + 1)))
                : new OfferRef(text, Optional.empty());
    }

    public String code() {
        return id + version.map(v -> "@" + v).orElse("");
    }
}
