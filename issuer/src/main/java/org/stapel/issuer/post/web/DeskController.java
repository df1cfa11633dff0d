package org.stapel.issuer.post.web;

import io.swagger.v3.oas.annotations.Hidden;

import jakarta.servlet.http.HttpServletResponse;

import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.stapel.issuer.award.AwardOnPath;
import org.stapel.issuer.delivery.DeliveryUrls;
import org.stapel.issuer.delivery.TypedCode;
import org.stapel.issuer.delivery.claim.MakeClaimLink;
import org.stapel.issuer.delivery.words.QrDrawing;
import org.stapel.issuer.desk.web.Visit;
import org.stapel.issuer.desk.web.Visits;
import org.stapel.issuer.post.Dispatch;
import org.stapel.issuer.post.DispatchState.Identification;
import org.stapel.issuer.post.ReachLearner;
import org.stapel.service.account.Actor;
import org.stapel.service.web.Language;

import java.util.Arrays;
import java.util.Optional;

/// The learner stands at the desk: look at a document with a photo, then give the link.
@Controller
@Hidden
class DeskController {
    static final String DESK = DispatchController.DISPATCH + "/desk";

    private final Visits visits;
    private final DispatchPage page;
    private final ReachLearner reaching;
    private final Given given;

    /// What is shown to the learner.
    record Given(MakeClaimLink linking, AwardOnPath awards, Board board, DeliveryUrls urls) {
        ModelAndView page(Visit visit, Dispatch dispatch, MakeClaimLink.Outcome.Made made) {
            return visit.page("post/desk-given")
                    .addObject("row", board.row(visit, dispatch))
                    .addObject("qr", QrDrawing.of(urls.claim(made.token())))
                    .addObject("code", made.letterCode().grouped())
                    .addObject("codePage", urls.claimPage())
                    .addObject("doorCode", made.doorCode().map(TypedCode::value).orElse(""));
        }
    }

    DeskController(Visits visits, DispatchPage page, ReachLearner reaching, Given given) {
        this.visits = visits;
        this.page = page;
        this.reaching = reaching;
        this.given = given;
    }

    @GetMapping(DESK)
    ModelAndView ask(
            @PathVariable String institution,
            @PathVariable String award,
            Actor actor,
            Language language) {
        Visit visit = visits.at(institution, actor, language);
        return ask(visit, page.dispatch(visit, award), "");
    }

    @PostMapping(DESK)
    ModelAndView give(
            @PathVariable String institution,
            @PathVariable String award,
            @RequestParam(defaultValue = "") String document,
            Actor actor,
            Language language,
            HttpServletResponse response) {
        response.setHeader(HttpHeaders.CACHE_CONTROL, CacheControl.noStore().getHeaderValue());
        Visit visit = visits.at(institution, actor, language);
        Dispatch dispatch = page.dispatch(visit, award);
        return Arrays.stream(Identification.values())
                .filter(known -> known.name().equals(document))
                .findFirst()
                .map(checked -> give(visit, dispatch, checked))
                .orElseGet(() -> ask(visit, dispatch, "choose"));
    }

    private ModelAndView give(Visit visit, Dispatch dispatch, Identification checked) {
        String actor = visit.actor().id();
        var outcome = reaching.handOver(dispatch.award(), checked, actor);
        Optional<ModelAndView> page =
                outcome != ReachLearner.Outcome.DONE
                        ? Optional.empty()
                        : link(visit, dispatch).map(made -> given.page(visit, dispatch, made));
        return page.orElseGet(() ->
                DispatchController.back(
                        visit, dispatch.award(), DispatchController.told(outcome, "")));
    }

    private Optional<MakeClaimLink.Outcome.Made> link(Visit visit, Dispatch dispatch) {
        var award = given.awards().named(visit.institution(), dispatch.award().value());
        return given.linking().keep(award, visit.actor().id())
                        instanceof MakeClaimLink.Outcome.Made made
                ? Optional.of(made)
                : Optional.empty();
    }

    private ModelAndView ask(Visit visit, Dispatch dispatch, String wrong) {
        return visit.page("post/desk")
                .addObject("row", given.board().row(visit, dispatch))
                .addObject("documents", Identification.values())
                .addObject("wrong", wrong);
    }
}
