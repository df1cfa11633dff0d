package org.stapel.issuer.catalogue.web;

import io.swagger.v3.oas.annotations.Operation;

import org.springframework.http.MediaType;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseBody;
import org.springframework.web.servlet.ModelAndView;
import org.stapel.issuer.institution.InstitutionOnPath;
import org.stapel.service.web.Language;

import java.util.Map;

@Controller
class PublicCatalogueController {
    private final SearchPage search;
    private final OfferPage offers;
    private final InstitutionOnPath onPath;

    PublicCatalogueController(SearchPage search, OfferPage offers, InstitutionOnPath onPath) {
        this.search = search;
        this.offers = offers;
        this.onPath = onPath;
    }

    @GetMapping("/catalogue")
    ModelAndView search(@RequestParam Map<String, String> parameters, Language language) {
        return search.page(Question.of(parameters), language);
    }

    @Operation(summary = "What all institutions offer: q, institution, kind, eqf, field, page")
    @GetMapping(path = "/catalogue.json", produces = MediaType.APPLICATION_JSON_VALUE)
    @ResponseBody
    SearchPage.Found json(@RequestParam Map<String, String> parameters) {
        return search.json(Question.of(parameters));
    }

    @GetMapping("/i/{institution}/catalogue/{type}/{id}")
    ModelAndView offer(
            @PathVariable String institution,
            @PathVariable String type,
            @PathVariable String id,
            Language language) {
        return offers.of(onPath.named(institution), type, id, language);
    }
}
