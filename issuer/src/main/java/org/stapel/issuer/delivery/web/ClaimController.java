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
    private final ClaimedAward.Finder awards;
    private final LeadOn leading;
    private final ClaimViews views;

    ClaimController(
            OpenClaim opening,
            ClaimSession session,
            ClaimedAward.Finder awards,
            LeadOn leading,
            ClaimViews views) {
        this.opening = opening;
        this.leading = leading;
        this.session = session;
        this.awards = awards;
        this.views = views;
    }

    @GetMapping("/claim/{token}")
    ModelAndView page(
            @PathVariable String token,
            @RequestParam Map<String, String> notes,
            Language language,
            HttpServletRequest request) {
        return session.of(token, request)
                .flatMap(awards::behind)
                .map(claimed -> inside(token, claimed, language, notes.keySet()))
                .orElseGet(() -> door(token, language, Optional.empty()));
    }

    @PostMapping("/claim/{token}")
    Object open(
            @PathVariable String token,
            @RequestParam(defaultValue = "") String answer,
            Language language) {
        return SecretToken.parse(token)
                .map(secret -> open(secret, answer, language))
                .orElseGet(views::gone);
    }

    /// From an award that was corrected to the one that stands for it.
    @PostMapping("/claim/{token}/corrected")
    Object lead(@PathVariable String token, HttpServletRequest request) {
        return session.of(token, request)
                .flatMap(awards::behind)
                .flatMap(claimed -> leading.follow(claimed.award()))
                .<Object>map(way -> enter(way.token(), way.cookie()))
                .orElseGet(views::gone);
    }

    private Object open(SecretToken secret, String answer, Language language) {
        Optional<ModelAndView> early =
                opening.find(secret)
                        .flatMap(awards::behind)
                        .flatMap(claimed -> early(claimed, language));
        if (early.isPresent()) return early.get();
        String token = secret.value();
        return switch (opening.open(secret, answer)) {
            case OpenClaim.Outcome.Opened(var cookie) -> enter(secret, cookie);
            case OpenClaim.Outcome.Gone() -> views.gone();
            case OpenClaim.Outcome.Wrong wrong -> door(token, language, Optional.of(wrong));
            case OpenClaim.Outcome.Locked locked -> door(token, language, Optional.of(locked));
        };
    }

    private ModelAndView inside(
            String token, ClaimedAward claimed, Language language, Set<String> notes) {
        if (claimed.award().standing() instanceof Standing.Superseded) {
            boolean leadsOn = leading.target(claimed.award()).isPresent();
            return views.corrected(token, claimed, language, leadsOn);
        }
        return early(claimed, language)
                .orElseGet(() -> views.page(token, claimed, language, notes));
    }

    private Optional<ModelAndView> early(ClaimedAward claimed, Language language) {
        return claimed.opensAt().map(at -> views.notYet(claimed, language, at));
    }

    private ModelAndView door(
            String token, Language language, Optional<OpenClaim.Outcome> refusal) {
        return SecretToken.parse(token)
                .flatMap(opening::find)
                .flatMap(awards::behind)
                .map(claimed ->
                        early(claimed, language)
                                .orElseGet(() -> views.door(token, claimed, language, refusal)))
                .orElseGet(views::gone);
    }

    private ResponseEntity<?> enter(SecretToken token, SecretToken cookie) {
        return ResponseEntity.status(HttpStatus.SEE_OTHER)
                .header(HttpHeaders.SET_COOKIE, session.opened(token, cookie))
                .location(URI.create("/claim/" + token.value()))
                .build();
    }
}
