package org.stapel.issuer.cataloguing.web;

import org.springframework.http.HttpStatus;
import org.springframework.web.servlet.ModelAndView;
import org.stapel.credential.profile.LintFinding.Severity;
import org.stapel.issuer.catalogue.Catalogues;
import org.stapel.issuer.cataloguing.CheckOffer;
import org.stapel.issuer.cataloguing.OfferFinding;
import org.stapel.issuer.cataloguing.SaveOffer;
import org.stapel.issuer.cataloguing.form.FindingInputs;
import org.stapel.issuer.cataloguing.form.OfferForm;
import org.stapel.issuer.cataloguing.form.OfferLayout;
import org.stapel.issuer.desk.web.Redirects;
import org.stapel.issuer.desk.web.Visit;
import org.stapel.issuer.vocabulary.Vocabularies;

import tools.jackson.databind.node.ObjectNode;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Leads one offer from its form to the catalogue. Nothing is kept between the steps: each page
/// carries what was typed.
record OfferDesk(
        Catalogues catalogues,
        Vocabularies vocabularies,
        CheckOffer checking,
        SaveOffer saving,
        OfferFormPages pages) {
    ModelAndView open(Visit visit, Editing editing) {
        return pages.form(visit, editing, OfferForm.of(layout(editing), editing.base()), Map.of());
    }

    ModelAndView step(Visit visit, Editing editing, PostedOffer posted) {
        OfferForm form = posted.form(layout(editing));
        return switch (posted.step()) {
            case EDIT -> pages.form(visit, editing, form, Map.of());
            case MORE -> pages.form(visit, editing, withRow(form, posted.more()), Map.of());
            case CHECK -> pages.form(visit, editing, form, found(visit, editing, form).byInput());
            case PREVIEW -> preview(visit, editing, form);
            case SAVE -> save(visit, editing, form);
        };
    }

    /// Every finding, by field.
    ///
    /// @param award what a learner would get, if it came so far
    record Found(Map<String, List<OfferFinding>> byInput, CheckOffer.Found award) {
        boolean wrong() {
            return byInput.values().stream()
                    .flatMap(List::stream)
                    .anyMatch(finding -> finding.severity() == Severity.ERROR);
        }
    }

    Found found(Visit visit, Editing editing, OfferForm form) {
        var written = form.over(editing.base());
        var checked =
                checking.of(
                        visit.institution(), editing.type(), editing.replaces(), written.json());
        List<OfferFinding> all = new ArrayList<>(written.problems());
        all.addAll(checked.findings());
        return new Found(new FindingInputs(form, written.rowOf()).sorted(all), checked);
    }

    OfferLayout layout(Editing editing) {
        return new OfferLayout(editing.type(), vocabularies.esco()::label);
    }

    private static OfferForm withRow(OfferForm form, String name) {
        return form.layout().rows().stream()
                .filter(rows -> rows.name().equals(name))
                .findFirst()
                .map(form::withRow)
                .orElse(form);
    }

    private ModelAndView preview(Visit visit, Editing editing, OfferForm form) {
        Found found = found(visit, editing, form);
        return found.award()
                .award()
                .filter(_ -> !found.wrong())
                .map(award -> pages.preview(visit, editing, form, award))
                .orElseGet(() -> refused(visit, editing, form, found.byInput()));
    }

    private ModelAndView save(Visit visit, Editing editing, OfferForm form) {
        var written = form.over(editing.base());
        if (!written.problems().isEmpty())
            return refused(visit, editing, form, found(visit, editing, form).byInput());
        var saved =
                saving.save(
                        visit.institution(),
                        editing.type(),
                        editing.replaces(),
                        written.json(),
                        editing.seen(),
                        visit.actor().id());
        return switch (saved) {
            case SaveOffer.Outcome.Saved() ->
                    Redirects.to(
                            visit.home()
                                    + "/catalogue?done="
                                    + saved(visit, editing, written.json()));
            case SaveOffer.Outcome.Refused _ ->
                    refused(visit, editing, form, found(visit, editing, form).byInput());
            case SaveOffer.Outcome.ChangedMeanwhile() -> changed(visit, editing, form);
        };
    }

    /// An offer may stand in the catalogue before it can be awarded; then that is said.
    private String saved(Visit visit, Editing editing, ObjectNode json) {
        var key =
                new SaveOffer.Key(
                        editing.type(),
                        json.path("id").asString(""),
                        json.path("version").asString(""));
        return checking
                        .of(visit.institution(), editing.type(), Optional.of(key), json)
                        .findings()
                        .stream()
                        .anyMatch(finding -> finding.severity() == Severity.ERROR)
                ? "saved_not_ready"
                : "saved";
    }

    private ModelAndView refused(
            Visit visit,
            Editing editing,
            OfferForm form,
            Map<String, List<OfferFinding>> findings) {
        var page = pages.form(visit, editing, form, findings);
        page.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        return page;
    }

    /// What was typed stays; the next save counts on the catalogue as it is now.
    private ModelAndView changed(Visit visit, Editing editing, OfferForm form) {
        long now = catalogues.current(visit.institution().id()).version();
        var again =
                new Editing(editing.type(), editing.source(), editing.copy(), editing.base(), now);
        var page = pages.form(visit, again, form, Map.of()).addObject("changedMeanwhile", true);
        page.setStatus(HttpStatus.CONFLICT);
        return page;
    }
}
