package org.stapel.issuer.cataloguing.web;

import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.stapel.issuer.api.NotHere;
import org.stapel.issuer.catalogue.Catalogues;
import org.stapel.issuer.catalogue.OfferPages;
import org.stapel.issuer.cataloguing.ExportCatalogue;
import org.stapel.issuer.desk.web.Visit;
import org.stapel.issuer.desk.web.Visits;
import org.stapel.service.account.Actor;
import org.stapel.service.web.Language;

@Controller
class OfferListController {
    private static final String CATALOGUE = "/console/{institution}/catalogue";

    private final Visits visits;
    private final OfferList list;
    private final Catalogues catalogues;
    private final ExportCatalogue exporting;

    OfferListController(
            Visits visits, OfferList list, Catalogues catalogues, ExportCatalogue exporting) {
        this.visits = visits;
        this.list = list;
        this.catalogues = catalogues;
        this.exporting = exporting;
    }

    @GetMapping(CATALOGUE)
    ModelAndView list(
            @PathVariable String institution,
            @RequestParam(defaultValue = "") String q,
            @RequestParam(defaultValue = "") String type,
            @RequestParam(defaultValue = "1") String page,
            @RequestParam(defaultValue = "") String done,
            @RequestParam(defaultValue = "") String refused,
            Actor actor,
            Language language) {
        int number = page.matches("[1-9][0-9]{0,5}") ? Integer.parseInt(page) : 1;
        var asked = new OfferList.Asked(q, OfferPages.type(type), number);
        return list.page(visits.at(institution, actor, language), asked, done, refused);
    }

    @GetMapping(CATALOGUE + "/export")
    ResponseEntity<byte[]> export(
            @PathVariable String institution,
            @RequestParam String format,
            Actor actor,
            Language language) {
        Visit visit = visits.at(institution, actor, language);
        var kind = ExportCatalogue.Format.of(format).orElseThrow(() -> NotHere.refused("format"));
        var current = catalogues.current(visit.institution().id());
        String name = "catalogue-" + visit.id() + "." + kind.extension();
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType(kind.mediaType()))
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment().filename(name).build().toString())
                .body(exporting.write(current.catalogue(), kind, language.tag()).toArray());
    }
}
