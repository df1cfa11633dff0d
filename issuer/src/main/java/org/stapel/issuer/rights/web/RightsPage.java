package org.stapel.issuer.rights.web;

import org.springframework.web.servlet.ModelAndView;
import org.stapel.credential.model.AwardKind;
import org.stapel.credential.model.IscedField;
import org.stapel.credential.verification.RecognisedIssuer.Entitlement;
import org.stapel.issuer.desk.web.Visit;
import org.stapel.issuer.rights.Entitlements;
import org.stapel.service.web.Language;
import org.stapel.service.web.Texts;

import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/// What an institution may award, for its own people.
record RightsPage(Entitlements entitlements, Texts texts, ZoneId zone, InstantSource clock) {
    /// One right.
    ///
    /// @param fields ISCED-F prefixes; empty for all
    /// @param state `now`, `later` or `ended`
    record Right(
            List<String> kinds,
            int eqfFrom,
            int eqfTo,
            String fields,
            String jurisdiction,
            String from,
            String until,
            String state) {}

    ModelAndView of(Visit visit) {
        Optional<Entitlements.Loaded> loaded = entitlements.of(visit.institution().id());
        Language language = visit.language();
        return visit.page("console/rights")
                .addObject("known", loaded.isPresent())
                .addObject(
                        "loadedOn",
                        loaded.map(l -> texts.dateTime(language, l.at(), zone)).orElse(""))
                .addObject(
                        "rights",
                        loaded.map(Entitlements.Loaded::all).orElse(List.of()).stream()
                                .map(right -> right(language, right))
                                .toList());
    }

    private Right right(Language language, Entitlement right) {
        return new Right(
                right.kinds().stream().sorted().map(kind -> kind(language, kind)).toList(),
                right.eqfFrom(),
                right.eqfTo(),
                right.fields().stream().map(IscedField::value).collect(Collectors.joining(", ")),
                right.jurisdiction().orElse(""),
                texts.date(language, right.from()),
                right.until().map(until -> texts.date(language, until)).orElse(""),
                state(right));
    }

    private String kind(Language language, AwardKind kind) {
        return texts.text(language, "console.choice.kind." + kind.name());
    }

    private String state(Entitlement right) {
        LocalDate today = LocalDate.ofInstant(clock.instant(), zone);
        if (right.from().isAfter(today)) return "later";
        return right.until().filter(today::isAfter).isPresent() ? "ended" : "now";
    }
}
