package org.stapel.issuer.console.web;

import org.springframework.web.servlet.ModelAndView;
import org.stapel.credential.model.AwardKind;
import org.stapel.credential.profile.LintFinding;
import org.stapel.issuer.catalogue.Offer;
import org.stapel.issuer.console.AwardBases;
import org.stapel.issuer.console.AwardForm;
import org.stapel.issuer.console.BesideRecord;
import org.stapel.issuer.console.CheckAward;
import org.stapel.issuer.console.FormLayout;
import org.stapel.issuer.console.Reach;
import org.stapel.issuer.console.RequiredInputs;
import org.stapel.issuer.desk.web.Visit;
import org.stapel.issuer.journal.RandomIds;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// The pages on the way to a new award.
final class FormPages {
    private final AwardBases bases;
    private final RequiredInputs required;
    private final ConsoleWords words;
    private final RandomIds ids;

    FormPages(AwardBases bases, RequiredInputs required, ConsoleWords words, RandomIds ids) {
        this.bases = bases;
        this.required = required;
        this.words = words;
        this.ids = ids;
    }

    /// An offer in the list of the catalogue.
    record Offered(String id, String title, String kind) {}

    /// Asks for a kind of award, or a module.
    ModelAndView choose(Visit visit) {
        return visit.page("console/choose")
                .addObject("kinds", Arrays.stream(AwardKind.values()).map(Enum::name).toList())
                .addObject(
                        "modules",
                        bases.offered(visit.institution()).stream()
                                .map(choice -> offered(visit, choice))
                                .toList());
    }

    private Offered offered(Visit visit, Offer choice) {
        return new Offered(
                choice.id(),
                choice.title().best(visit.language().tag()),
                words.choice(visit.language(), "kind", choice.kind().name()));
    }

    /// How the learner is reached, as this form says.
    Reach reach(AwardForm form) {
        return new Reach(form, words.zone());
    }

    ModelAndView form(Sheet sheet, Map<String, List<LintFinding>> findings) {
        return page("form", sheet).addObject("form", draw(sheet, findings));
    }

    /// @param complaint key of a text, empty for none
    ModelAndView preview(Sheet sheet, CheckAward.Findings found, String complaint) {
        return page("preview", sheet)
                .addObject("form", draw(sheet, found.byInput()))
                .addObject("typed", sheet.form().typed())
                .addObject("warnings", warnings(sheet, found))
                .addObject("complaint", complaint)
                .addObject("changes", changes(sheet))
                .addObject("told", told(sheet))
                .addObject("record", found.json().toPrettyString());
    }

    private List<Changes.Change> changes(Sheet sheet) {
        return sheet.start()
                .corrects()
                .map(old ->
                        Changes.between(
                                record(sheet, formOf(sheet, old)), record(sheet, sheet.form())))
                .orElse(List.of());
    }

    private static AwardForm formOf(Sheet sheet, Correcting old) {
        return AwardForm.of(sheet.start().kind(), sheet.start().base())
                .with(Map.of("awardReference", old.reference()));
    }

    private FormView record(Sheet sheet, AwardForm form) {
        return new DrawForm(words, sheet.visit().language(), form, Set.of(), Map.of()).draw();
    }

    /// How the learner hears of a correction; empty where there is none.
    private String told(Sheet sheet) {
        if (sheet.start().corrects().isEmpty()) return "";
        String email =
                sheet.delivery(reach(sheet.form())).contact().email().isPresent()
                        ? "console.replace.told"
                        : "console.replace.told.without";
        return words.text(sheet.visit().language(), email);
    }

    private List<String> warnings(Sheet sheet, CheckAward.Findings found) {
        return found.byInput().values().stream()
                .flatMap(List::stream)
                .map(finding -> words.sentence(sheet.visit().language(), finding))
                .distinct()
                .toList();
    }

    private ModelAndView page(String template, Sheet sheet) {
        var start = sheet.start();
        return sheet.visit()
                .page("console/" + template)
                .addObject("kind", start.kind().name())
                .addObject("module", start.module())
                .addObject("key", sheet.posted().key().orElseGet(ids::urn))
                .addObject("corrects", start.corrects().map(Correcting::reference).orElse(""))
                .addObject("action", action(sheet))
                .addObject("back", back(sheet));
    }

    private static String action(Sheet sheet) {
        return sheet.start()
                .corrects()
                .map(old -> Pages.address(sheet.visit(), old.old()) + "/replace")
                .orElseGet(() -> sheet.visit().home() + "/awards/new");
    }

    private static String back(Sheet sheet) {
        return sheet.start()
                .corrects()
                .map(old -> Pages.address(sheet.visit(), old.old()))
                .orElseGet(() -> sheet.visit().home() + "/awards/new");
    }

    private FormView draw(Sheet sheet, Map<String, List<LintFinding>> findings) {
        boolean correcting = sheet.start().corrects().isPresent();
        Set<String> asked = new HashSet<>(required.of(sheet.start().kind()));
        if (correcting) asked.add(BesideRecord.CORRECTION);
        return new DrawForm(words, sheet.visit().language(), sheet.form(), asked, findings)
                .draw(BesideRecord.around(new FormLayout(sheet.start().kind()), correcting));
    }
}
