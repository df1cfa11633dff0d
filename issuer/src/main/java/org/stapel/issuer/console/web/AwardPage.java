package org.stapel.issuer.console.web;

import org.jspecify.annotations.Nullable;
import org.springframework.web.servlet.ModelAndView;
import org.stapel.credential.model.AwardKind;
import org.stapel.issuer.award.Award;
import org.stapel.issuer.award.OpenAward;
import org.stapel.issuer.award.Standing;
import org.stapel.issuer.award.StandingReason;
import org.stapel.issuer.award.StandingTag;
import org.stapel.issuer.award.right.Deed;
import org.stapel.issuer.award.right.ProgrammeRights;
import org.stapel.issuer.console.AwardForm;
import org.stapel.issuer.console.BesideRecord;
import org.stapel.issuer.console.DeliveryLine;
import org.stapel.issuer.console.FormLayout;
import org.stapel.issuer.console.OpenContact;
import org.stapel.issuer.console.Reach;
import org.stapel.issuer.delivery.words.Fact;
import org.stapel.issuer.delivery.words.WhyWords;
import org.stapel.issuer.desk.web.People;
import org.stapel.issuer.desk.web.Visit;
import org.stapel.issuer.issuance.Issuance;
import org.stapel.issuer.issuance.Issuances;
import org.stapel.service.web.Language;

import tools.jackson.databind.node.ObjectNode;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// One award: what it says, what was issued from it, what happened to it, what can be done.
record AwardPage(
        OpenAward opening,
        OpenContact contacts,
        Issuances issuances,
        AwardTrail trail,
        Optional<DeliveryLine> delivery,
        ProgrammeRights rights,
        People people,
        ConsoleWords words) {
    private static final List<StandingReason> TO_WITHDRAW =
            List.of(
                    StandingReason.AWARDED_IN_ERROR,
                    StandingReason.WITHDRAWN,
                    StandingReason.FRAUD,
                    StandingReason.LICENCE_LAPSED,
                    StandingReason.OTHER);
    private static final List<StandingReason> TO_SUSPEND =
            List.of(
                    StandingReason.UNDER_INVESTIGATION,
                    StandingReason.LICENCE_LAPSED,
                    StandingReason.OTHER);
    private static final List<StandingReason> TO_REINSTATE =
            List.of(StandingReason.INVESTIGATION_CLOSED, StandingReason.OTHER);

    /// A copy that was issued.
    record Copy(String format, String state, String at) {}

    /// One line of the history.
    record Event(String at, String what, String who, String reason) {}

    /// Batch of results and offer of the catalogue from which an award came; empty for none.
    record Origin(String batch, String offer, String home) {
        public boolean isKnown() {
            return !batch.isEmpty() || !offer.isEmpty();
        }

        public String batchPage() {
            return home + "/batches/" + batch;
        }
    }

    /// What this person can do with the award now.
    record Possible(
            boolean decide,
            boolean proposedBySelf,
            boolean withdraw,
            boolean suspend,
            boolean reinstate,
            boolean replace) {
        public boolean any() {
            return decide || withdraw || suspend || reinstate || replace;
        }
    }

    ModelAndView of(Visit visit, Award award, Optional<String> done, Optional<String> refused) {
        Optional<ObjectNode> record = opening.json(award.file());
        Language language = visit.language();
        return visit.page("console/award")
                .addObject("address", Pages.address(visit, award))
                .addObject("file", award.file())
                .addObject("heading", title(language, record))
                .addObject("kind", award.file().kind().name())
                .addObject("erased", record.isEmpty())
                .addObject("form", form(visit, award, record))
                .addObject("tag", StandingTag.of(award).code())
                .addObject("since", since(language, award))
                .addObject("why", why(language, award))
                .addObject("copies", copies(language, award))
                .addObject("events", events(language, award))
                .addObject("links", links(visit, award))
                .addObject("origin", origin(visit, award))
                .addObject("delivery", delivered(visit, award))
                .addObject("trail", trail.about(language, award))
                .addObject("possible", possible(visit, award, record.isPresent()))
                .addObject("toWithdraw", TO_WITHDRAW)
                .addObject("toSuspend", TO_SUSPEND)
                .addObject("toReinstate", TO_REINSTATE)
                .addObject("done", said(language, "console.done.", done))
                .addObject("refused", said(language, "console.refused.", refused));
    }

    private String title(Language language, Optional<ObjectNode> record) {
        return record.map(json -> words.title(language, json))
                .orElseGet(() -> words.text(language, "console.award.erased"));
    }

    private FormView form(Visit visit, Award award, Optional<ObjectNode> record) {
        AwardKind kind = award.file().kind();
        var form =
                record.map(json -> AwardForm.of(kind, json))
                        .orElseGet(() -> new AwardForm(kind, Map.of()));
        var draw =
                new DrawForm(
                        words,
                        visit.language(),
                        form.with(reach(visit, award)),
                        Set.of(),
                        Map.of());
        return draw.draw(BesideRecord.around(new FormLayout(kind), false));
    }

    /// Where the learner is reached is for those who send; others do not need it.
    private Map<String, String> reach(Visit visit, Award award) {
        if (!visit.registrar()) return Map.of();
        var handling = award.file().handling();
        return Reach.typed(contacts.of(award.file()), handling, words.zone(), Instant.MIN);
    }

    private DeliveryLine.@Nullable Shown delivered(Visit visit, Award award) {
        return delivery.flatMap(line -> line.of(award, visit.language().tag(), visit.registrar()))
                .orElse(null);
    }

    /// Where the award came from.
    private static Origin origin(Visit visit, Award award) {
        return new Origin(
                award.file().handling().batch().orElse(""),
                award.file().index().offer().orElse(""),
                visit.home());
    }

    /// Rules that were applied and who confirmed, as the learner reads it.
    private List<Fact> why(Language language, Award award) {
        var why = new WhyWords(words.texts(), language, words.profiles());
        return opening.open(award.file()).map(why::of).orElse(List.of());
    }

    private String since(Language language, Award award) {
        if (!(award instanceof Award.Confirmed(_, var standing, _))) return "";
        return switch (standing) {
            case Standing.Valid _ -> "";
            case Standing.Suspended(var at, var reason) -> since(language, at, reason);
            case Standing.Revoked(var at, var reason) -> since(language, at, reason);
            case Standing.Superseded(var at, var reason, _) -> since(language, at, reason);
        };
    }

    private String since(Language language, Instant at, StandingReason reason) {
        return words.moment(language, at)
                + " · "
                + words.ofCode(language, "console.reason.", reason.code());
    }

    private List<Copy> copies(Language language, Award award) {
        return issuances.ofAward(award.file().id()).stream()
                .map(issuance ->
                        switch (issuance) {
                            case Issuance.Intended i ->
                                    copy(language, i, "intended", i.intent().at());
                            case Issuance.Issued i -> copy(language, i, "issued", i.at());
                            case Issuance.Voided v -> copy(language, v, "void", v.at());
                        })
                .toList();
    }

    private Copy copy(Language language, Issuance issuance, String state, Instant at) {
        String format = issuance.intent().slot().format().code();
        return new Copy(
                words.ofCode(language, "console.format.", format),
                words.text(language, "console.copy." + state),
                words.moment(language, at));
    }

    private List<Event> events(Language language, Award award) {
        return award.file().history().reversed().stream()
                .map(act ->
                        new Event(
                                words.moment(language, act.at()),
                                words.ofCode(language, "console.act.", act.type()),
                                people.named(language, act.actor()),
                                Optional.ofNullable(act.details().get("reason"))
                                        .map(r -> words.ofCode(language, "console.reason.", r))
                                        .orElse("")))
                .toList();
    }

    /// Other awards that this one is bound to, by the key of the word for the bond.
    private static Map<String, List<String>> links(Visit visit, Award award) {
        var file = award.file();
        var by =
                award instanceof Award.Confirmed(_, Standing.Superseded(_, _, var next), _)
                        ? List.of(Pages.address(visit, next))
                        : List.<String>of();
        return Map.of(
                "supersedes",
                file.supersedes().map(old -> Pages.address(visit, old)).stream().toList(),
                "superseded-by",
                by,
                "whole",
                file.whole().map(whole -> Pages.address(visit, whole)).stream().toList(),
                "part",
                file.parts().stream().map(part -> Pages.address(visit, part)).toList());
    }

    private Possible possible(Visit visit, Award award, boolean readable) {
        boolean proposed = award instanceof Award.Proposed && award.file().whole().isEmpty();
        boolean self = award instanceof Award.Proposed(_, var by) && by.equals(visit.actor().id());
        boolean may =
                (visit.registrar() || visit.approver())
                        && rights.covers(visit.actor(), Deed.CHANGE, award);
        Standing standing =
                award instanceof Award.Confirmed(_, var s, _) ? s : new Standing.Valid();
        boolean open = award instanceof Award.Confirmed && !standing.isFinal();
        return new Possible(
                proposed
                        && visit.approver()
                        && !self
                        && rights.covers(visit.actor(), Deed.DECIDE, award),
                proposed && self,
                open && may,
                open && may && standing.inForce(),
                open && may && !standing.inForce(),
                open
                        && visit.registrar()
                        && readable
                        && rights.covers(visit.actor(), Deed.AWARD, award));
    }

    private String said(Language language, String prefix, Optional<String> code) {
        return code.filter(c -> c.matches("[a-z_]{1,40}"))
                .map(c -> words.ofCode(language, prefix, c))
                .orElse("");
    }
}
