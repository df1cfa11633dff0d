package org.stapel.issuer.catalogue;

import org.stapel.credential.model.InstitutionId;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/// The addresses of the public pages about offers.
public final class OfferPages {
    private OfferPages() {}

    /// `/i/{institution}/catalogue/{type}/{id}`, about all versions of it.
    public static String of(InstitutionId institution, Offer offer) {
        return "/i/"
                + institution
                + "/catalogue/"
                + segment(offer.type())
                + "/"
                + encoded(offer.id());
    }

    /// As `unit`.
    public static String segment(Offer.Type type) {
        return type.name().toLowerCase(Locale.ROOT);
    }

    /// The type that a path names.
    public static Optional<Offer.Type> type(String segment) {
        return Arrays.stream(Offer.Type.values())
                .filter(type -> segment(type).equals(segment))
                .findFirst();
    }

    /// An id as one segment of a path.
    public static String encoded(String id) {
        return URLEncoder.encode(id, StandardCharsets.UTF_8).replace("+", "%20");
    }
}
