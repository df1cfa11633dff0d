package org.stapel.issuer.console.web;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.stapel.issuer.desk.web.Redirects;
import org.stapel.issuer.desk.web.Visit;
import org.stapel.issuer.desk.web.Visits;
import org.stapel.service.account.Actor;
import org.stapel.service.web.Language;

import java.util.Map;

@Controller
class AwardListController {
    private final Visits visits;
    private final Doors doors;
    private final AwardList list;

    AwardListController(Visits visits, Doors doors, AwardList list) {
        this.visits = visits;
        this.doors = doors;
        this.list = list;
    }

    @GetMapping("/console")
    ModelAndView doors(Actor actor, Language language) {
        return doors.of(actor, language);
    }

    @GetMapping("/console/{institution}")
    ModelAndView list(
            @PathVariable String institution,
            @RequestParam Map<String, String> parameters,
            Actor actor,
            Language language) {
        Visit visit = visits.at(institution, actor, language);
        return visit.reader()
                ? list.page(visit, ListAsked.of(parameters))
                : Redirects.to(visit.home() + "/keys");
    }
}
