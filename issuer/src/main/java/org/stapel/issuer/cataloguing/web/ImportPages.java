package org.stapel.issuer.cataloguing.web;

import org.springframework.http.HttpStatus;
import org.springframework.web.servlet.ModelAndView;
import org.stapel.credential.encoding.Bytes;
import org.stapel.issuer.api.NotHere;
import org.stapel.issuer.catalogue.Catalogue;
import org.stapel.issuer.catalogue.CatalogueDifference;
import org.stapel.issuer.catalogue.Catalogues;
import org.stapel.issuer.catalogue.LoadCatalogue;
import org.stapel.issuer.catalogue.Offer;
import org.stapel.issuer.catalogue.OfferPages;
import org.stapel.issuer.catalogue.table.TableProblem;
import org.stapel.issuer.cataloguing.ImportCatalogue;
import org.stapel.issuer.cataloguing.ImportDrafts;
import org.stapel.issuer.desk.web.Redirects;
import org.stapel.issuer.desk.web.Visit;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Loading a whole catalogue from a file: upload, look at what would change, confirm.
record ImportPages(
        Catalogues catalogues,
        ImportCatalogue importing,
        ImportDrafts drafts,
        LoadCatalogue loading,
        OfferWords words) {
    private static final int MOST_SHOWN = 200;

    /// One thing that is wrong with the file.
    ///
    /// @param row 0 where there are no rows
    record Problem(int row, String column, String sentence) {}

    /// One offer that would be new, changed or gone.
    record Row(String type, String id, String version, String title) {}

    ModelAndView ask(Visit visit) {
        return visit.page("catalogue/import")
                .addObject("unreadable", "")
                .addObject("problems", List.of())
                .addObject("more", 0);
    }

    ModelAndView read(Visit visit, Bytes file, Optional<String> name) {
        return switch (importing.of(visit.institution().id(), file, name)) {
            case ImportCatalogue.Outcome.Good(var catalogue) ->
                    Redirects.to(
                            visit.home()
                                    + "/catalogue/import/"
                                    + drafts.keep(visit.institution().id(), catalogue));
            case ImportCatalogue.Outcome.Bad(var problems) -> bad(visit, problems);
            case ImportCatalogue.Outcome.Unreadable(var code, var details) ->
                    refused(ask(visit).addObject("unreadable", unreadable(visit, code, details)));
        };
    }

    ModelAndView compare(Visit visit, String draft, boolean changedMeanwhile) {
        var catalogue =
                drafts.find(visit.institution().id(), draft)
                        .orElseThrow(() -> NotHere.refused("import"));
        var current = catalogues.current(visit.institution().id());
        var difference = CatalogueDifference.between(current.catalogue(), Catalogue.of(catalogue));
        return visit.page("catalogue/compare")
                .addObject("draft", draft)
                .addObject("seen", current.version())
                .addObject("added", rows(visit, difference.added()))
                .addObject("changed", rows(visit, difference.changed()))
                .addObject("gone", rows(visit, difference.gone()))
                .addObject("same", difference.same())
                .addObject("nothing", difference.nothing())
                .addObject("changedMeanwhile", changedMeanwhile);
    }

    ModelAndView load(Visit visit, String draft, long seen) {
        var catalogue =
                drafts.find(visit.institution().id(), draft)
                        .orElseThrow(() -> NotHere.refused("import"));
        var loaded = loading.load(visit.institution(), catalogue, seen, visit.actor().id());
        return switch (loaded) {
            case LoadCatalogue.Outcome.Loaded _ ->
                    Redirects.to(visit.home() + "/catalogue?done=loaded");
            case LoadCatalogue.Outcome.Refused(var findings) ->
                    bad(
                            visit,
                            findings.stream()
                                    .map(f ->
                                            new TableProblem(0, f.pointer(), f.code(), f.details()))
                                    .toList());
            case LoadCatalogue.Outcome.ChangedMeanwhile() -> {
                var page = compare(visit, draft, true);
                page.setStatus(HttpStatus.CONFLICT);
                yield page;
            }
        };
    }

    private ModelAndView bad(Visit visit, List<TableProblem> problems) {
        return refused(
                ask(visit)
                        .addObject(
                                "problems",
                                problems.stream()
                                        .limit(MOST_SHOWN)
                                        .map(problem -> problem(visit, problem))
                                        .toList())
                        .addObject("more", Math.max(0, problems.size() - MOST_SHOWN)));
    }

    private Problem problem(Visit visit, TableProblem problem) {
        return new Problem(
                problem.row(),
                problem.column(),
                words.sentence(visit.language(), problem.code(), problem.details()));
    }

    private String unreadable(Visit visit, String code, Map<String, String> details) {
        String reason = details.getOrDefault("reason", details.getOrDefault("limit", ""));
        return words.texts()
                .find(visit.language(), "catalogue.unreadable." + code + "." + reason)
                .or(() -> words.texts().find(visit.language(), "catalogue.unreadable." + code))
                .orElseGet(() -> words.text(visit.language(), "catalogue.unreadable.other"));
    }

    private static ModelAndView refused(ModelAndView page) {
        page.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        return page;
    }

    private static List<Row> rows(Visit visit, List<Offer> offers) {
        return offers.stream()
                .map(offer ->
                        new Row(
                                OfferPages.segment(offer.type()),
                                offer.id(),
                                offer.version(),
                                offer.title().best(visit.language().tag())))
                .toList();
    }
}
