package org.stapel.issuer.batch.web;

import org.springframework.http.MediaType;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.stapel.issuer.batch.Batch;
import org.stapel.issuer.batch.BatchOnPath;
import org.stapel.issuer.desk.web.Visit;
import org.stapel.issuer.desk.web.Visits;
import org.stapel.service.account.Actor;
import org.stapel.service.web.Language;

import java.util.Optional;

@Controller
class BatchController {
    private static final String BATCH = "/console/{institution}/batches/{batch}";
    private static final String FORM = MediaType.APPLICATION_FORM_URLENCODED_VALUE;
    private static final int LAST_PAGE = 100_000;

    private final Visits visits;
    private final BatchOnPath batches;
    private final BatchPages pages;
    private final BatchDesk desk;

    BatchController(Visits visits, BatchOnPath batches, BatchPages pages, BatchDesk desk) {
        this.visits = visits;
        this.batches = batches;
        this.pages = pages;
        this.desk = desk;
    }

    @GetMapping(BATCH)
    ModelAndView show(
            @PathVariable String institution,
            @PathVariable String batch,
            @RequestParam Optional<String> state,
            @RequestParam(defaultValue = "0") String page,
            @RequestParam(defaultValue = "false") boolean columns,
            @RequestParam(defaultValue = "") String said,
            Actor actor,
            Language language) {
        Visit visit = visits.at(institution, actor, language);
        int number = page.matches("[0-9]{1,5}") ? Integer.parseInt(page) : 0;
        var asked = new RowsPage.Asked(state, Math.min(number, LAST_PAGE), columns, known(said));
        return pages.one(visit, batches.named(visit.institution(), batch), asked);
    }

    @PostMapping(path = BATCH + "/reading", consumes = FORM)
    ModelAndView readAgain(
            @PathVariable String institution,
            @PathVariable String batch,
            @RequestParam MultiValueMap<String, String> posted,
            Actor actor,
            Language language) {
        Visit visit = visits.at(institution, actor, language);
        return desk.readAgain(visit, named(visit, batch), new ColumnsForm(posted));
    }

    @PostMapping(path = BATCH + "/columns", consumes = FORM)
    ModelAndView map(
            @PathVariable String institution,
            @PathVariable String batch,
            @RequestParam MultiValueMap<String, String> posted,
            Actor actor,
            Language language) {
        Visit visit = visits.at(institution, actor, language);
        return desk.map(visit, named(visit, batch), new ColumnsForm(posted));
    }

    @PostMapping(path = BATCH + "/confirm", consumes = FORM)
    ModelAndView confirm(
            @PathVariable String institution,
            @PathVariable String batch,
            @RequestParam MultiValueMap<String, String> posted,
            Actor actor,
            Language language) {
        Visit visit = visits.at(institution, actor, language);
        return desk.confirm(visit, named(visit, batch), new ConfirmForm(posted));
    }

    @PostMapping(path = BATCH + "/release")
    ModelAndView release(
            @PathVariable String institution,
            @PathVariable String batch,
            Actor actor,
            Language language) {
        Visit visit = visits.at(institution, actor, language);
        return desk.release(visit, named(visit, batch));
    }

    @PostMapping(path = BATCH + "/cancel")
    ModelAndView cancel(
            @PathVariable String institution,
            @PathVariable String batch,
            Actor actor,
            Language language) {
        Visit visit = visits.at(institution, actor, language);
        return desk.cancel(visit, named(visit, batch));
    }

    private Batch named(Visit visit, String batch) {
        return batches.named(visit.institution(), batch);
    }

    private static String known(String said) {
        return BatchDesk.SAID.contains(said) ? said : "";
    }
}
