package org.stapel.issuer.audit.web;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.stapel.issuer.desk.web.Visits;
import org.stapel.service.account.Actor;
import org.stapel.service.web.Language;

import java.util.Optional;

@Controller
class AuditController {
    static final String PATH = "/console/{institution}/audit";

    private final Visits visits;
    private final AuditPage page;

    AuditController(Visits visits, AuditPage page) {
        this.visits = visits;
        this.page = page;
    }

    @GetMapping(PATH)
    ModelAndView show(
            @PathVariable String institution,
            @RequestParam Optional<Long> upTo,
            @RequestParam Optional<Long> check,
            Actor actor,
            Language language) {
        return page.of(visits.at(institution, actor, language), upTo, check);
    }
}
