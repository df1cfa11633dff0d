package org.stapel.issuer.delivery.web;

import io.swagger.v3.oas.annotations.Hidden;

import jakarta.servlet.http.HttpServletRequest;

import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.stapel.issuer.award.Standing;
import org.stapel.issuer.delivery.SecretToken;
import org.stapel.issuer.delivery.claim.LeadOn;
import org.stapel.issuer.delivery.claim.OpenClaim;
import org.stapel.service.web.Language;

import java.net.URI;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

@Controller
@Hidden
class ClaimController {
    private final OpenClaim opening;
    private final ClaimSession session;
    private final ClaimVisits visits;
    private final LeadOn leading;
    private final ClaimViews views;

    ClaimController(
            OpenClaim opening,
            ClaimSession session,
            ClaimVisits visits,
            LeadOn leading,
            ClaimViews views) {
        this.opening = opening;
        this.session = session;
        this.visits = visits;
        this.leading = leading;
        this.views = views;
    }

    @GetMapping(ClaimPath.WHOLE)
    ModelAndView page(
            @PathVariable Map<String, String> path,
            @RequestParam Map<String, String> notes,
            Language language,
            HttpServletRequest request) {
        return visits.at(path, request)
                .map(visit -> inside(visit, language, notes.keySet()))
                .orElseGet(() -> door(path, language, Optional.empty()));
    }

    /// Who has not passed the door of the whole is led there.
    @GetMapping(ClaimPath.PART)
    Object part(
            @PathVariable Map<String, String> path,
            @RequestParam Map<String, String> notes,
            Language language,
            HttpServletRequest request) {
        return visits.at(path, request)
                .<Object>map(visit -> inside(visit, language, notes.keySet()))
                .orElseGet(() -> elsewhere(path));
    }

    @PostMapping(ClaimPath.WHOLE)
    Object open(
            @PathVariable Map<String, String> path,
            @RequestParam(defaultValue = "") String answer,
            Language language) {
        return ClaimPath.parse(path)
                .map(parsed -> open(parsed, answer, language))
                .orElseGet(views::gone);
    }

    /// From an award that was corrected to the one that stands for it.
    @PostMapping({ClaimPath.WHOLE + "/corrected", ClaimPath.PART + "/corrected"})
    Object lead(@PathVariable Map<String, String> path, HttpServletRequest request) {
        return visits.at(path, request)
                .flatMap(visit -> leading.follow(visit.claimed().award()))
                .<Object>map(way -> enter(way.token(), way.cookie()))
                .orElseGet(views::gone);
    }

    private Object open(ClaimPath path, String answer, Language language) {
        SecretToken secret = path.token();
        Optional<ModelAndView> early =
                opening.find(secret)
                        .flatMap(visits.awards()::behind)
                        .flatMap(claimed -> early(claimed, language));
        if (early.isPresent()) return early.get();
        return switch (opening.open(secret, answer)) {
            case OpenClaim.Outcome.Opened(var cookie) -> enter(secret, cookie);
            case OpenClaim.Outcome.Gone() -> views.gone();
            case OpenClaim.Outcome.Wrong wrong -> door(path, language, Optional.of(wrong));
            case OpenClaim.Outcome.Locked locked -> door(path, language, Optional.of(locked));
        };
    }

    private ModelAndView inside(ClaimVisits.Visit visit, Language language, Set<String> notes) {
        ClaimedAward claimed = visit.claimed();
        if (claimed.award().standing() instanceof Standing.Superseded) {
            boolean leadsOn = leading.target(claimed.award()).isPresent();
            return views.corrected(visit, language, leadsOn);
        }
        Optional<ModelAndView> early = early(claimed, language);
        if (early.isPresent()) return early.get();
        if (claimed.whole().isPresent()) opening.looked(claimed.link(), claimed.id());
        return views.page(visit, language, notes);
    }

    private Optional<ModelAndView> early(ClaimedAward claimed, Language language) {
        return claimed.opensAt().map(at -> views.notYet(claimed, language, at));
    }

    private ModelAndView door(
            Map<String, String> unverifiedPath,
            Language language,
            Optional<OpenClaim.Outcome> refusal) {
        return ClaimPath.parse(unverifiedPath)
                .map(path -> door(path, language, refusal))
                .orElseGet(views::gone);
    }

    private ModelAndView door(
            ClaimPath path, Language language, Optional<OpenClaim.Outcome> refusal) {
        return opening.find(path.token())
                .flatMap(visits.awards()::behind)
                .map(claimed ->
                        early(claimed, language)
                                .orElseGet(() -> views.door(path, claimed, language, refusal)))
                .orElseGet(views::gone);
    }

    private Object elsewhere(Map<String, String> unverifiedPath) {
        return ClaimPath.parse(unverifiedPath)
                .<Object>map(path -> to(path).build())
                .orElseGet(views::gone);
    }

    private ResponseEntity<?> enter(SecretToken token, SecretToken cookie) {
        return to(ClaimPath.of(token))
                .header(HttpHeaders.SET_COOKIE, session.opened(token, cookie))
                .build();
    }

    private static ResponseEntity.BodyBuilder to(ClaimPath path) {
        return ResponseEntity.status(HttpStatus.SEE_OTHER).location(URI.create(path.whole()));
    }
}
