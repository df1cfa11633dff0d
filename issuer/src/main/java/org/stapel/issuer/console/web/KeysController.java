package org.stapel.issuer.console.web;

import org.springframework.stereotype.Controller;
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
class KeysController {
    private static final String KEYS = "/console/{institution}/keys";

    private final Visits visits;
    private final KeysPage page;

    KeysController(Visits visits, KeysPage page) {
        this.visits = visits;
        this.page = page;
    }

    @GetMapping(KEYS)
    ModelAndView history(
            @PathVariable String institution,
            @RequestParam Optional<String> done,
            @RequestParam Optional<String> refused,
            Actor actor,
            Language language) {
        return page.of(visits.at(institution, actor, language), done, refused);
    }

    @PostMapping(KEYS + "/rotate")
    ModelAndView rotate(@PathVariable String institution, Actor actor, Language language) {
        return page.rotate(visits.at(institution, actor, language));
    }

    @PostMapping(KEYS + "/{key}/compromise")
    ModelAndView compromise(
            @PathVariable String institution,
            @PathVariable String key,
            @RequestParam(defaultValue = "") String sure,
            Actor actor,
            Language language) {
        Visit visit = visits.at(institution, actor, language);
        return page.compromise(visit, key, sure.equals("yes"));
    }
}
