package org.stapel.issuer.console.web;

import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.stapel.issuer.desk.web.Visit;
import org.stapel.issuer.desk.web.Visits;
import org.stapel.service.account.Actor;
import org.stapel.service.web.Language;

import java.util.Optional;

@Controller
class NewAwardController {
    private static final String NEW = "/console/{institution}/awards/new";
    private static final String REPLACE = "/console/{institution}/awards/{award}/replace";

    private final Visits visits;
    private final Starts starts;
    private final AwardDesk desk;
    private final FormPages pages;

    NewAwardController(Visits visits, Starts starts, AwardDesk desk, FormPages pages) {
        this.visits = visits;
        this.starts = starts;
        this.desk = desk;
        this.pages = pages;
    }

    @GetMapping(NEW)
    ModelAndView open(
            @PathVariable String institution,
            @RequestParam Optional<String> kind,
            @RequestParam Optional<String> module,
            Actor actor,
            Language language) {
        Visit visit = visits.at(institution, actor, language);
        return starts.fresh(visit, kind, module)
                .map(start -> desk.open(visit, start))
                .orElseGet(() -> pages.choose(visit));
    }

    @PostMapping(NEW)
    ModelAndView step(
            @PathVariable String institution,
            @RequestParam MultiValueMap<String, String> posted,
            @RequestParam Optional<String> kind,
            @RequestParam Optional<String> module,
            Actor actor,
            Language language) {
        Visit visit = visits.at(institution, actor, language);
        return starts.fresh(visit, kind, module)
                .map(start -> desk.step(visit, start, new Posted(posted)))
                .orElseGet(() -> pages.choose(visit));
    }

    @GetMapping(REPLACE)
    ModelAndView correct(
            @PathVariable String institution,
            @PathVariable String award,
            Actor actor,
            Language language) {
        Visit visit = visits.at(institution, actor, language);
        return desk.open(visit, starts.correcting(visit, award));
    }

    @PostMapping(REPLACE)
    ModelAndView stepOfCorrection(
            @PathVariable String institution,
            @PathVariable String award,
            @RequestParam MultiValueMap<String, String> posted,
            Actor actor,
            Language language) {
        Visit visit = visits.at(institution, actor, language);
        return desk.step(visit, starts.correcting(visit, award), new Posted(posted));
    }
}
