package org.stapel.issuer.delivery.web;

import org.springframework.http.HttpStatus;
import org.springframework.web.servlet.ModelAndView;
import org.stapel.credential.profile.Profiles;
import org.stapel.credential.rendering.CredentialFormat;
import org.stapel.credential.rendering.Rendering;
import org.stapel.issuer.award.Standing;
import org.stapel.issuer.catalogue.WhatItOpens;
import org.stapel.issuer.delivery.PreviewLosses;
import org.stapel.issuer.delivery.claim.OpenClaim;
import org.stapel.issuer.delivery.words.AwardWords;
import org.stapel.issuer.delivery.words.LossWords;
import org.stapel.issuer.delivery.words.OpensWords;
import org.stapel.issuer.delivery.words.WhyWords;
import org.stapel.service.web.Language;
import org.stapel.service.web.Texts;

import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// Fills the claim pages.
record ClaimViews(
        ClaimShares shares,
        ClaimThread thread,
        ClaimParts parts,
        PreviewLosses losses,
        Profiles profiles,
        WhatItOpens opening,
        Texts texts,
        ZoneId zone) {
    private static final List<CredentialFormat> FILES =
            List.of(CredentialFormat.OPEN_BADGE, CredentialFormat.SD_JWT_VC);

    /// A file for experts.
    record FileOffer(String code, String name, boolean offered, List<String> losses) {}

    /// The way back from a part to its whole.
    record Whole(String title, String address) {}

    /// What has happened to an award that no longer stands.
    record Notice(String mark, String headline, String advice) {}

    ModelAndView page(ClaimVisits.Visit visit, Language language, Set<String> notes) {
        ClaimedAward claimed = visit.claimed();
        var words = new AwardWords(texts, language);
        var record = claimed.record();
        var page = new ModelAndView("delivery/claim");
        page.addObject("at", visit.address())
                .addObject("whole", whole(visit, language))
                .addObject("parts", parts.of(visit.path(), claimed, language))
                .addObject("name", words.firstName(record))
                .addObject("fullName", record.learner().fullName())
                .addObject("award", words.best(record.title()))
                .addObject("facts", words.facts(record))
                .addObject(
                        "outcomes",
                        record.outcomes().stream().map(o -> words.best(o.statement())).toList())
                .addObject("notice", notice(claimed, language))
                .addObject("inForce", claimed.inForce())
                .addObject("links", shares.of(claimed.id(), language, notes.contains("shared")))
                .addObject("why", new WhyWords(texts, language, profiles).of(record))
                .addObject("thread", thread.about(claimed.id(), language))
                .addObject("opens", opens(claimed, language))
                .addObject("files", files(claimed, language))
                .addObject("contact", claimed.institution().contactEmail())
                .addObject("notes", notes);
        return page;
    }

    /// Of an award that was corrected: nothing of what it said, only the way on.
    ///
    /// @param leadsOn whether the corrected one belongs to the same learner
    ModelAndView corrected(ClaimVisits.Visit visit, Language language, boolean leadsOn) {
        ClaimedAward claimed = visit.claimed();
        return new ModelAndView("delivery/claim-corrected")
                .addObject("at", visit.address())
                .addObject("whole", whole(visit, language))
                .addObject("notice", notice(claimed, language))
                .addObject("leadsOn", leadsOn)
                .addObject("thread", thread.about(claimed.id(), language))
                .addObject("contact", claimed.institution().contactEmail());
    }

    /// Before the release time.
    ModelAndView notYet(ClaimedAward claimed, Language language, Instant from) {
        var page = new ModelAndView("delivery/claim-not-yet");
        page.addObject("institution", claimed.institution().name().best(language.tag()))
                .addObject(
                        "from",
                        texts.sentence(
                                language,
                                "delivery.not-yet.from",
                                Map.of("at", time(language, from))));
        return page;
    }

    ModelAndView door(
            ClaimPath path,
            ClaimedAward claimed,
            Language language,
            Optional<OpenClaim.Outcome> refusal) {
        var words = new AwardWords(texts, language);
        var page = new ModelAndView("delivery/door");
        page.addObject("token", path.token().value())
                .addObject("award", words.best(claimed.record().title()))
                .addObject("institution", words.best(claimed.institution().name()))
                .addObject("asks", claimed.link().asks().name())
                .addObject("refusal", refusal.map(r -> refusal(r, language)));
        if (refusal.isPresent()) page.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        return page;
    }

    ModelAndView gone() {
        var page = new ModelAndView("delivery/claim-gone");
        page.setStatus(HttpStatus.GONE);
        return page;
    }

    private Optional<Whole> whole(ClaimVisits.Visit visit, Language language) {
        return visit.claimed()
                .whole()
                .map(whole ->
                        new Whole(
                                whole.record().title().best(language.tag()), visit.path().whole()));
    }

    private String refusal(OpenClaim.Outcome refusal, Language language) {
        return switch (refusal) {
            case OpenClaim.Outcome.Wrong(int left) ->
                    texts.sentence(
                            language,
                            left == 1 ? "delivery.door.wrong-last" : "delivery.door.wrong",
                            Map.of("n", Integer.toString(left)));
            case OpenClaim.Outcome.Locked(var until) ->
                    texts.sentence(
                            language,
                            "delivery.door.locked",
                            Map.of("until", time(language, until)));
            case OpenClaim.Outcome.Opened _, OpenClaim.Outcome.Gone _ -> "";
        };
    }

    private Optional<Notice> notice(ClaimedAward claimed, Language language) {
        return switch (claimed.award().standing()) {
            case Standing.Valid _ -> Optional.empty();
            case Standing.Suspended s -> notice("unknown", "suspended", s.at(), language);
            case Standing.Revoked r -> notice("no", "revoked", r.at(), language);
            case Standing.Superseded s -> notice("no", "superseded", s.at(), language);
        };
    }

    private Optional<Notice> notice(String mark, String key, Instant at, Language language) {
        var date = texts.date(language, at.atZone(zone).toLocalDate());
        String prefix = "delivery.notice." + key;
        return Optional.of(
                new Notice(
                        mark,
                        texts.sentence(language, prefix, Map.of("date", date)),
                        texts.text(language, prefix + ".advice")));
    }

    /// Only what still counts leads anywhere.
    private List<OpensWords.Way> opens(ClaimedAward claimed, Language language) {
        if (!claimed.inForce()) return List.of();
        return new OpensWords(texts, language)
                .of(opening.of(claimed.institution().id(), claimed.record()));
    }

    private List<FileOffer> files(ClaimedAward claimed, Language language) {
        return FILES.stream().map(format -> file(format, claimed, language)).toList();
    }

    private FileOffer file(CredentialFormat format, ClaimedAward claimed, Language language) {
        Optional<Rendering> rendering =
                losses.of(claimed.institution(), claimed.file(), claimed.record(), format);
        return new FileOffer(
                format.code(),
                texts.text(language, "delivery.format." + format.code()),
                rendering.filter(Rendering.Rendered.class::isInstance).isPresent(),
                rendering
                        .map(r -> new LossWords(texts, language).of(r.losses()))
                        .orElse(List.of()));
    }

    private String time(Language language, Instant at) {
        return texts.dateTime(language, at, zone);
    }
}
