package org.stapel.issuer.rights.web;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.ModelAndView;
import org.stapel.issuer.desk.web.Visits;
import org.stapel.service.account.Actor;
import org.stapel.service.web.Language;

@Controller
class RightsController {
    private final Visits visits;
    private final RightsPage page;

    RightsController(Visits visits, RightsPage page) {
        this.visits = visits;
        this.page = page;
    }

    @GetMapping("/console/{institution}/rights")
    ModelAndView show(@PathVariable String institution, Actor actor, Language language) {
        return page.of(visits.at(institution, actor, language));
    }
}
