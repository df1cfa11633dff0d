package org.stapel.issuer.cataloguing.web;

import org.springframework.http.MediaType;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseBody;
import org.springframework.web.servlet.ModelAndView;
import org.stapel.issuer.cataloguing.SaveOffer;
import org.stapel.issuer.desk.web.Visit;
import org.stapel.issuer.desk.web.Visits;
import org.stapel.service.account.Actor;
import org.stapel.service.web.Language;

@Controller
class OfferController {
    private static final String CATALOGUE = "/console/{institution}/catalogue";

    private final Visits visits;
    private final Edits edits;
    private final OfferDesk desk;
    private final LiveFindings live;
    private final RemovePage removing;

    OfferController(
            Visits visits, Edits edits, OfferDesk desk, LiveFindings live, RemovePage removing) {
        this.visits = visits;
        this.edits = edits;
        this.desk = desk;
        this.live = live;
        this.removing = removing;
    }

    @GetMapping(CATALOGUE + "/new")
    ModelAndView blank(
            @PathVariable String institution,
            @RequestParam String type,
            Actor actor,
            Language language) {
        Visit visit = visits.at(institution, actor, language);
        return desk.open(visit, edits.blank(visit, Edits.type(type)));
    }

    @GetMapping(CATALOGUE + "/offer")
    ModelAndView open(
            @PathVariable String institution,
            @RequestParam String type,
            @RequestParam String id,
            @RequestParam String version,
            @RequestParam(defaultValue = "no") String copy,
            Actor actor,
            Language language) {
        Visit visit = visits.at(institution, actor, language);
        var key = new SaveOffer.Key(Edits.type(type), id, version);
        return desk.open(visit, edits.of(visit, key, copy.equals("yes")));
    }

    @PostMapping(CATALOGUE + "/offer")
    ModelAndView step(
            @PathVariable String institution,
            @RequestParam MultiValueMap<String, String> posted,
            Actor actor,
            Language language) {
        Visit visit = visits.at(institution, actor, language);
        var offer = new PostedOffer(posted);
        return desk.step(visit, edits.posted(visit, offer), offer);
    }

    /// What the page says while somebody types.
    @PostMapping(path = CATALOGUE + "/check", produces = MediaType.APPLICATION_JSON_VALUE)
    @ResponseBody
    LiveFindings.Answer check(
            @PathVariable String institution,
            @RequestParam MultiValueMap<String, String> posted,
            Actor actor,
            Language language) {
        Visit visit = visits.at(institution, actor, language);
        var offer = new PostedOffer(posted);
        return live.of(visit, edits.posted(visit, offer), offer);
    }

    @PostMapping(CATALOGUE + "/remove")
    ModelAndView remove(
            @PathVariable String institution,
            @RequestParam MultiValueMap<String, String> posted,
            @RequestParam(defaultValue = "no") String sure,
            Actor actor,
            Language language) {
        Visit visit = visits.at(institution, actor, language);
        return removing.remove(visit, new PostedOffer(posted), sure.equals("yes"));
    }
}
