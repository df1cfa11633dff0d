package org.stapel.issuer.console.web;

import org.springframework.http.HttpStatus;
import org.springframework.web.servlet.ModelAndView;
import org.stapel.credential.model.AwardId;
import org.stapel.credential.model.AwardKind;
import org.stapel.credential.profile.LintFinding;
import org.stapel.issuer.award.Award;
import org.stapel.issuer.award.IntakeAward;
import org.stapel.issuer.award.IntakeOutcome;
import org.stapel.issuer.award.IntakeRequest;
import org.stapel.issuer.award.StandingReason;
import org.stapel.issuer.award.right.ProgrammeRights;
import org.stapel.issuer.console.AwardForm;
import org.stapel.issuer.console.BesideRecord;
import org.stapel.issuer.console.CheckAward;
import org.stapel.issuer.console.FindingPlaces;
import org.stapel.issuer.console.FormLayout;
import org.stapel.issuer.desk.web.Redirects;
import org.stapel.issuer.desk.web.Visit;

import tools.jackson.databind.node.ObjectNode;

import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Leads one award from a blank form over the preview to its signature. Nothing is kept between the
/// steps: each page carries what was typed.
final class AwardDesk {
    private final CheckAward checking;
    private final IntakeAward intake;
    private final ProgrammeRights rights;
    private final FormPages pages;
    private final InstantSource clock;

    AwardDesk(
            CheckAward checking,
            IntakeAward intake,
            ProgrammeRights rights,
            FormPages pages,
            InstantSource clock) {
        this.checking = checking;
        this.intake = intake;
        this.rights = rights;
        this.pages = pages;
        this.clock = clock;
    }

    /// What a form is about.
    ///
    /// @param base the award record that the form is laid over
    /// @param module of the catalogue, blank for none
    record Start(AwardKind kind, ObjectNode base, String module, Optional<Correcting> corrects) {
        Optional<AwardId> supersedes() {
            return corrects.map(Correcting::old).map(award -> award.file().id());
        }
    }

    ModelAndView open(Visit visit, Start start) {
        AwardForm form =
                AwardForm.of(start.kind(), start.base())
                        .with(start.corrects().map(Correcting::proposed).orElse(Map.of()));
        var sheet = new Sheet(visit, start, form, Posted.NONE);
        return pages.form(sheet, Map.of());
    }

    ModelAndView step(Visit visit, Start start, Posted posted) {
        var sheet = new Sheet(visit, start, posted.form(start.kind()), posted);
        return switch (posted.step()) {
            case EDIT -> pages.form(sheet, Map.of());
            case MORE -> pages.form(withRow(sheet), Map.of());
            case CHECK -> check(sheet);
            case SIGN -> sign(sheet);
        };
    }

    private static Sheet withRow(Sheet sheet) {
        AwardForm more =
                new FormLayout(sheet.form().kind())
                        .rows().stream()
                                .filter(rows -> rows.name().equals(sheet.posted().more()))
                                .findFirst()
                                .map(sheet.form()::withRow)
                                .orElse(sheet.form());
        return new Sheet(sheet.visit(), sheet.start(), more, sheet.posted());
    }

    private ModelAndView check(Sheet sheet) {
        CheckAward.Findings found = found(sheet);
        if (!covers(sheet, found.json())) return otherProgramme(sheet);
        return found.refused() ? refused(sheet, found.byInput()) : pages.preview(sheet, found, "");
    }

    private ModelAndView sign(Sheet sheet) {
        CheckAward.Findings found = found(sheet);
        if (!covers(sheet, found.json())) return otherProgramme(sheet);
        if (found.refused()) return refused(sheet, found.byInput());
        if (found.warned() && !sheet.posted().warningsAccepted()) {
            var page = pages.preview(sheet, found, "console.preview.accept-missing");
            page.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
            return page;
        }
        return take(sheet, found.json());
    }

    private boolean covers(Sheet sheet, ObjectNode json) {
        var visit = sheet.visit();
        return rights.covers(
                visit.actor(),
                visit.institution().id(),
                json,
                sheet.start().corrects().map(Correcting::old),
                Optional.of(sheet.start().module()).filter(id -> !id.isEmpty()));
    }

    private ModelAndView otherProgramme(Sheet sheet) {
        var page = pages.form(sheet, one("", ProgrammeRights.REFUSED));
        page.setStatus(HttpStatus.FORBIDDEN);
        return page;
    }

    private CheckAward.Findings found(Sheet sheet) {
        var found = checking.of(sheet.form(), sheet.start().base());
        return found.and(besideRecord(sheet));
    }

    private Map<String, List<LintFinding>> besideRecord(Sheet sheet) {
        List<LintFinding> findings =
                new ArrayList<>(pages.reach(sheet.form()).findings(clock.instant()));
        if (sheet.start().corrects().isPresent() && sheet.correction().isEmpty())
            findings.add(error(BesideRecord.CORRECTION, "missing"));
        return new FindingPlaces(sheet.form(), Map.of()).sorted(findings);
    }

    private ModelAndView take(Sheet sheet, ObjectNode json) {
        Visit visit = sheet.visit();
        var request =
                new IntakeRequest(
                        visit.institution(),
                        json,
                        sheet.posted().key(),
                        sheet.start().supersedes(),
                        visit.actor().id(),
                        sheet.delivery(pages.reach(sheet.form())),
                        Optional.empty(),
                        sheet.correction().orElse(StandingReason.CORRECTED));
        return switch (intake.take(request)) {
            case IntakeOutcome.TakenIn(var award, _, _) -> taken(visit, award);
            case IntakeOutcome.Refused(var findings) -> {
                var written = sheet.form().over(sheet.start().base());
                var places = new FindingPlaces(sheet.form(), written.rowOf());
                yield refused(sheet, places.sorted(findings));
            }
            case IntakeOutcome.ReferenceTaken _ ->
                    refused(sheet, one("awardReference", "reference_taken"));
            case IntakeOutcome.IdempotencyMismatch() -> refused(sheet, one("", "signed_before"));
            case IntakeOutcome.NothingToSupersede() -> refused(sheet, one("", "ended_already"));
        };
    }

    private static ModelAndView taken(Visit visit, Award award) {
        boolean corrects = award.file().supersedes().isPresent();
        String done =
                award instanceof Award.Proposed ? "proposed" : corrects ? "corrected" : "signed";
        return Redirects.to(Pages.address(visit, award) + "?done=" + done);
    }

    private ModelAndView refused(Sheet sheet, Map<String, List<LintFinding>> findings) {
        var page = pages.form(sheet, findings);
        page.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        return page;
    }

    private static Map<String, List<LintFinding>> one(String place, String code) {
        return Map.of(place, List.of(error(place, code)));
    }

    private static LintFinding error(String place, String code) {
        return new LintFinding(
                "form",
                LintFinding.Severity.ERROR,
                code,
                place.isEmpty() ? "" : "/" + place,
                Map.of());
    }
}
