package org.stapel.issuer.delivery.web;

import org.stapel.credential.model.AwardPart;
import org.stapel.credential.model.AwardRecord;
import org.stapel.credential.model.Workload;
import org.stapel.issuer.award.Award;
import org.stapel.issuer.award.OpenAward;
import org.stapel.issuer.award.Standing;
import org.stapel.issuer.award.StandingTag;
import org.stapel.issuer.delivery.claim.LeadOn;
import org.stapel.issuer.delivery.words.AwardWords;
import org.stapel.service.web.Language;
import org.stapel.service.web.Texts;

import java.util.List;
import java.util.Optional;

/// The parts of an award, as cards on its page.
record ClaimParts(ClaimedAward.Finder awards, OpenAward opening, LeadOn leading, Texts texts) {
    private static final String STATE = "delivery.parts.state.";

    /// One part.
    ///
    /// @param kind empty when it was not awarded on its own
    /// @param address of its page; empty likewise
    /// @param way what is found there
    /// @param mark how its state is drawn; empty while it is in force
    record Card(
            String title,
            String kind,
            String size,
            String address,
            String way,
            String mark,
            String state) {}

    List<Card> of(ClaimPath path, ClaimedAward claimed, Language language) {
        return claimed.record().parts().stream()
                .map(part ->
                        part.award()
                                .flatMap(id -> awards.part(claimed, id))
                                .map(own -> card(path, own, language))
                                .orElseGet(() -> named(part, language)))
                .toList();
    }

    private Card card(ClaimPath path, ClaimedAward part, Language language) {
        var words = new AwardWords(texts, language);
        Standing standing = part.award().standing();
        AwardRecord shown = shown(part);
        return new Card(
                words.best(shown.title()),
                words.kind(shown),
                shown.workload().map(words::size).orElse(""),
                path.ofPart(part.id()),
                texts.text(language, way(standing)),
                mark(standing),
                standing.inForce()
                        ? ""
                        : texts.text(language, STATE + StandingTag.of(part.award()).code()));
    }

    /// Of a part that was corrected, what stands now.
    private AwardRecord shown(ClaimedAward part) {
        return leading.target(part.award())
                .map(Award.Confirmed::file)
                .flatMap(opening::open)
                .orElse(part.record());
    }

    private Card named(AwardPart part, Language language) {
        var words = new AwardWords(texts, language);
        String size =
                part.ects()
                        .map(ects -> new Workload(Optional.of(ects), Optional.empty()))
                        .map(words::size)
                        .orElse("");
        return new Card(words.best(part.title()), "", size, "", "", "", "");
    }

    private static String way(Standing standing) {
        return switch (standing) {
            case Standing.Valid _ -> "delivery.parts.see";
            case Standing.Superseded _ -> "delivery.corrected.go";
            case Standing.Suspended _, Standing.Revoked _ -> "delivery.parts.what";
        };
    }

    private static String mark(Standing standing) {
        return switch (standing) {
            case Standing.Valid _ -> "";
            case Standing.Suspended _, Standing.Superseded _ -> "cond";
            case Standing.Revoked _ -> "no";
        };
    }
}
