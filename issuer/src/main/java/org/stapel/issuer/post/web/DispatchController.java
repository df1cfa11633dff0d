package org.stapel.issuer.post.web;

import io.swagger.v3.oas.annotations.Hidden;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.stapel.credential.model.AwardId;
import org.stapel.issuer.desk.web.Redirects;
import org.stapel.issuer.desk.web.Visit;
import org.stapel.issuer.desk.web.Visits;
import org.stapel.issuer.post.CancelDispatches;
import org.stapel.issuer.post.ReachLearner;
import org.stapel.issuer.post.RemindLearners;
import org.stapel.service.account.Actor;
import org.stapel.service.web.Language;

import java.util.Locale;
import java.util.Optional;

@Controller
@Hidden
class DispatchController {
    static final String DISPATCH = BoardController.BOARD + "/{award}";

    private final Visits visits;
    private final DispatchPage page;
    private final CancelDispatches cancelling;
    private final RemindLearners reminding;
    private final ReachLearner reaching;

    DispatchController(
            Visits visits,
            DispatchPage page,
            CancelDispatches cancelling,
            RemindLearners reminding,
            ReachLearner reaching) {
        this.visits = visits;
        this.page = page;
        this.cancelling = cancelling;
        this.reminding = reminding;
        this.reaching = reaching;
    }

    @GetMapping(DISPATCH)
    ModelAndView show(
            @PathVariable String institution,
            @PathVariable String award,
            @RequestParam Optional<String> done,
            @RequestParam Optional<String> refused,
            Actor actor,
            Language language) {
        Visit visit = visits.at(institution, actor, language);
        return page.of(visit, page.dispatch(visit, award), done, refused);
    }

    @PostMapping(DISPATCH + "/cancel")
    ModelAndView cancel(
            @PathVariable String institution,
            @PathVariable String award,
            Actor actor,
            Language language) {
        Visit visit = visits.at(institution, actor, language);
        AwardId id = page.dispatch(visit, award).award();
        boolean stopped = cancelling.cancel(id, actor.id());
        return back(visit, id, stopped ? "done=one-stopped" : "refused=not-waiting");
    }

    @PostMapping(DISPATCH + "/remind")
    ModelAndView remind(
            @PathVariable String institution,
            @PathVariable String award,
            Actor actor,
            Language language) {
        Visit visit = visits.at(institution, actor, language);
        AwardId id = page.dispatch(visit, award).award();
        return back(
                visit,
                id,
                switch (reminding.remind(id, actor.id())) {
                    case RemindLearners.Outcome.Scheduled() -> "done=one-reminded";
                    case RemindLearners.Outcome.TooSoon _ -> "refused=too-soon";
                    case RemindLearners.Outcome.Enough() -> "refused=enough";
                    case RemindLearners.Outcome.NothingToRemind() -> "refused=nothing-to-remind";
                });
    }

    @PostMapping(DISPATCH + "/resend")
    ModelAndView resend(
            @PathVariable String institution,
            @PathVariable String award,
            Actor actor,
            Language language) {
        Visit visit = visits.at(institution, actor, language);
        AwardId id = page.dispatch(visit, award).award();
        return back(visit, id, told(reaching.again(id, actor.id()), "resent"));
    }

    @PostMapping(DISPATCH + "/address")
    ModelAndView address(
            @PathVariable String institution,
            @PathVariable String award,
            @RequestParam(defaultValue = "") String email,
            @RequestParam(name = "language", defaultValue = "") String written,
            @RequestParam(defaultValue = "") String address,
            Actor actor,
            Language language) {
        Visit visit = visits.at(institution, actor, language);
        AwardId id = page.dispatch(visit, award).award();
        var typed = new TypedContact(email, written, address);
        return back(
                visit,
                id,
                typed.contact()
                        .map(contact -> reaching.at(id, contact, actor.id()))
                        .map(outcome -> told(outcome, "addressed"))
                        .orElse("refused=not-an-address"));
    }

    static String told(ReachLearner.Outcome outcome, String done) {
        return outcome == ReachLearner.Outcome.DONE
                ? "done=" + done
                : "refused=" + outcome.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    static ModelAndView back(Visit visit, AwardId award, String told) {
        return Redirects.to(Board.address(visit, award) + "?" + told);
    }
}
