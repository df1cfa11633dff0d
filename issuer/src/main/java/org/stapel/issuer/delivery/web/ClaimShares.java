package org.stapel.issuer.delivery.web;

import org.stapel.credential.model.AwardId;
import org.stapel.issuer.delivery.DeliveryUrls;
import org.stapel.issuer.delivery.ShareAward;
import org.stapel.issuer.delivery.ShowLink;
import org.stapel.issuer.delivery.ShowSecrets;
import org.stapel.issuer.delivery.words.QrDrawing;
import org.stapel.service.web.Language;
import org.stapel.service.web.Texts;

import java.net.URI;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// The show links of an award, as its learner sees them.
record ClaimShares(
        ShareAward sharing, ShowSecrets secrets, DeliveryUrls urls, Texts texts, ZoneId zone) {
    /// One of them.
    record Shared(
            String id,
            boolean paper,
            URI url,
            String code,
            QrDrawing qr,
            String until,
            String openings,
            boolean fresh) {}

    /// The live links of an award.
    ///
    /// @param justShared whether the newest one was made a moment ago
    List<Shared> of(AwardId award, Language language, boolean justShared) {
        List<ShowLink> live = sharing.live(award);
        Optional<String> newest =
                live.stream()
                        .filter(link -> justShared && link.use() == ShowLink.Use.SHARED)
                        .map(ShowLink::id)
                        .findFirst();
        return live.stream()
                .map(link -> shared(link, language, newest.filter(link.id()::equals).isPresent()))
                .toList();
    }

    private Shared shared(ShowLink link, Language language, boolean fresh) {
        URI url = urls.show(secrets.token(link));
        return new Shared(
                link.id(),
                link.use() == ShowLink.Use.PAPER,
                url,
                secrets.code(link).grouped(),
                QrDrawing.of(url),
                texts.dateTime(language, link.expiresAt(), zone),
                openings(link, language),
                fresh);
    }

    private String openings(ShowLink link, Language language) {
        String last = link.lastOpenedAt().map(at -> texts.dateTime(language, at, zone)).orElse("");
        String key =
                switch (link.openings()) {
                    case 0 -> "delivery.openings.none";
                    case 1 -> "delivery.openings.one";
                    default -> "delivery.openings.more";
                };
        return texts.sentence(
                language, key, Map.of("n", Integer.toString(link.openings()), "last", last));
    }
}
