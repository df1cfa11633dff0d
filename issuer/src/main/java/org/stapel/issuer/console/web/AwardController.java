package org.stapel.issuer.console.web;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.stapel.issuer.award.AwardOnPath;
import org.stapel.issuer.desk.web.Visit;
import org.stapel.issuer.desk.web.Visits;
import org.stapel.service.account.Actor;
import org.stapel.service.web.Language;

import java.util.Optional;

@Controller
class AwardController {
    private static final String AWARD = "/console/{institution}/awards/{award}";

    private final Visits visits;
    private final AwardOnPath awards;
    private final AwardPage page;
    private final AwardActs acts;

    AwardController(Visits visits, AwardOnPath awards, AwardPage page, AwardActs acts) {
        this.visits = visits;
        this.awards = awards;
        this.page = page;
        this.acts = acts;
    }

    @GetMapping(AWARD)
    ModelAndView show(
            @PathVariable String institution,
            @PathVariable String award,
            @RequestParam Optional<String> done,
            @RequestParam Optional<String> refused,
            Actor actor,
            Language language) {
        Visit visit = visits.at(institution, actor, language);
        return page.of(visit, awards.named(visit.institution(), award), done, refused);
    }

    @PostMapping(AWARD + "/standing")
    ModelAndView change(
            @PathVariable String institution,
            @PathVariable String award,
            @RequestParam(defaultValue = "") String act,
            @RequestParam(defaultValue = "") String reason,
            @RequestParam(defaultValue = "") String sure,
            Actor actor,
            Language language) {
        Visit visit = visits.at(institution, actor, language);
        var asked = new AwardActs.Asked(act, reason, sure.equals("yes"));
        return acts.change(visit, awards.named(visit.institution(), award), asked);
    }

    @PostMapping(AWARD + "/decision")
    ModelAndView decide(
            @PathVariable String institution,
            @PathVariable String award,
            @RequestParam(defaultValue = "") String decision,
            Actor actor,
            Language language) {
        Visit visit = visits.at(institution, actor, language);
        return acts.decide(visit, awards.named(visit.institution(), award), decision);
    }
}
