package org.stapel.issuer.delivery.web;

import io.swagger.v3.oas.annotations.Hidden;

import jakarta.servlet.http.HttpServletRequest;

import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.stapel.issuer.delivery.ShareAward;
import org.stapel.issuer.question.ReportWrong;

import java.net.URI;
import java.util.function.Function;

/// What a learner does on the claim page; each deed ends on the page again.
@Controller
@Hidden
class ClaimDeedsController {
    private final ClaimSession session;
    private final ClaimedAward.Finder awards;
    private final ShareAward sharing;
    private final ReportWrong reporting;

    ClaimDeedsController(
            ClaimSession session,
            ClaimedAward.Finder awards,
            ShareAward sharing,
            ReportWrong reporting) {
        this.session = session;
        this.awards = awards;
        this.sharing = sharing;
        this.reporting = reporting;
    }

    @PostMapping("/claim/{token}/shares")
    ResponseEntity<?> share(
            @PathVariable String token,
            @RequestParam ShareAward.Lasting lasting,
            HttpServletRequest request) {
        return deed(token, request, claimed -> share(claimed, lasting));
    }

    @PostMapping("/claim/{token}/shares/stop")
    ResponseEntity<?> stop(
            @PathVariable String token, @RequestParam String link, HttpServletRequest request) {
        return deed(
                token,
                request,
                claimed -> {
                    sharing.stop(claimed.link().award(), link);
                    return "?stopped#show";
                });
    }

    @PostMapping("/claim/{token}/messages")
    ResponseEntity<?> report(
            @PathVariable String token,
            @RequestParam(defaultValue = "") String text,
            HttpServletRequest request) {
        return deed(
                token,
                request,
                claimed ->
                        switch (reporting.report(claimed.award().file(), text)) {
                            case KEPT -> "?sent#wrong";
                            case EMPTY -> "?empty#wrong";
                            case TOO_LONG -> "?too-long#wrong";
                            case TOO_MANY -> "?too-many#wrong";
                        });
    }

    private String share(ClaimedAward claimed, ShareAward.Lasting lasting) {
        if (!claimed.award().standing().inForce()) return "";
        return sharing.share(claimed.award().file(), lasting).isPresent()
                ? "?shared#show"
                : "?too-many-links#show";
    }

    private ResponseEntity<?> deed(
            String token, HttpServletRequest request, Function<ClaimedAward, String> deed) {
        String after =
                session.of(token, request)
                        .flatMap(awards::behind)
                        .filter(claimed -> claimed.opensAt().isEmpty())
                        .map(deed)
                        .orElse("");
        return ResponseEntity.status(HttpStatus.SEE_OTHER)
                .location(URI.create("/claim/" + token + after))
                .build();
    }
}
