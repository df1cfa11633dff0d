package org.stapel.issuer.figures.web;

import io.swagger.v3.oas.annotations.Operation;

import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.stapel.issuer.desk.web.Visits;
import org.stapel.issuer.institution.Institution;
import org.stapel.issuer.institution.InstitutionOnPath;
import org.stapel.service.account.Actor;
import org.stapel.service.web.Language;

@Controller
class FiguresController {
    private final Visits visits;
    private final InstitutionOnPath institutions;
    private final FiguresPage page;
    private final FiguresCsv csv;

    FiguresController(
            Visits visits, InstitutionOnPath institutions, FiguresPage page, FiguresCsv csv) {
        this.visits = visits;
        this.institutions = institutions;
        this.page = page;
        this.csv = csv;
    }

    @GetMapping("/console/{institution}/figures")
    ModelAndView show(
            @PathVariable String institution,
            @RequestParam(defaultValue = "") String year,
            @RequestParam(name = "public", defaultValue = "") String open,
            Actor actor,
            Language language) {
        return page.of(visits.at(institution, actor, language), year, open.equals("yes"));
    }

    @Operation(summary = "The awards of a year, counted, as CSV")
    @GetMapping(path = "/api/institutions/{institution}/figures.csv", produces = "text/csv")
    ResponseEntity<byte[]> download(
            @PathVariable String institution,
            @RequestParam(defaultValue = "") String year,
            @RequestParam(name = "public", defaultValue = "") String open) {
        Institution named = institutions.named(institution);
        var figures = page.figures(named.id(), year, open.equals("yes"));
        var name = named.id() + "-" + figures.figures().year() + ".csv";
        return ResponseEntity.ok()
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment().filename(name).build().toString())
                .body(csv.of(figures));
    }
}
