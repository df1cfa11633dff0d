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
import org.stapel.issuer.delivery.OpenClaim;
import org.stapel.issuer.delivery.SecretToken;
import org.stapel.service.web.Language;

import java.net.URI;
import java.util.Map;
import java.util.Optional;

@Controller
@Hidden
class ClaimController {
    private final OpenClaim opening;
    private final ClaimSession session;
    private final ClaimedAward.Finder awards;
    private final ClaimViews views;

    ClaimController(
            OpenClaim opening, ClaimSession session, ClaimedAward.Finder awards, ClaimViews views) {
        this.opening = opening;
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
                .map(claimed -> views.page(token, claimed, language, notes.keySet()))
                .orElseGet(() -> door(token, language, Optional.empty()));
    }

    @PostMapping("/claim/{token}")
    Object open(
            @PathVariable String token,
            @RequestParam(defaultValue = "") String answer,
            Language language) {
        Optional<SecretToken> secret = SecretToken.parse(token);
        if (secret.isEmpty()) return views.gone();
        return switch (opening.open(secret.get(), answer)) {
            case OpenClaim.Outcome.Opened(var cookie) -> enter(secret.get(), cookie);
            case OpenClaim.Outcome.Gone() -> views.gone();
            case OpenClaim.Outcome.Wrong wrong -> door(token, language, Optional.of(wrong));
            case OpenClaim.Outcome.Locked locked -> door(token, language, Optional.of(locked));
        };
    }

    private ModelAndView door(
            String token, Language language, Optional<OpenClaim.Outcome> refusal) {
        return SecretToken.parse(token)
                .flatMap(opening::find)
                .flatMap(awards::behind)
                .map(claimed -> views.door(token, claimed, language, refusal))
                .orElseGet(views::gone);
    }

    private ResponseEntity<?> enter(SecretToken token, SecretToken cookie) {
        return ResponseEntity.status(HttpStatus.SEE_OTHER)
                .header(HttpHeaders.SET_COOKIE, session.opened(token, cookie))
                .location(URI.create("/claim/" + token.value()))
                .build();
    }
}
