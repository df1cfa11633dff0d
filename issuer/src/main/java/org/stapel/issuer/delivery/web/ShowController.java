package org.stapel.issuer.delivery.web;

import io.swagger.v3.oas.annotations.Hidden;
import io.swagger.v3.oas.annotations.Operation;

import jakarta.servlet.http.HttpServletRequest;

import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.stapel.issuer.api.NotHere;
import org.stapel.issuer.delivery.FollowShowLink;
import org.stapel.issuer.delivery.SecretToken;
import org.stapel.issuer.delivery.TypedCode;
import org.stapel.service.limit.Rates;
import org.stapel.service.problem.Problems;
import org.stapel.service.web.Language;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

@Controller
class ShowController {
    private static final int CODES_A_MINUTE = 300;
    private static final MediaType CREDENTIAL = MediaType.parseMediaType("application/vc+jwt");

    private final FollowShowLink following;
    private final ShowViews views;
    private final Rates rates;
    private final Problems problems;

    ShowController(FollowShowLink following, ShowViews views, Rates rates, Problems problems) {
        this.following = following;
        this.views = views;
        this.rates = rates;
        this.problems = problems;
    }

    @Operation(summary = "What a show link shows: a page for browsers, else the credential")
    @GetMapping("/show/{token}")
    Object show(@PathVariable String token, Language language, HttpServletRequest request) {
        SecretToken secret =
                SecretToken.parse(token).orElseThrow(() -> NotHere.refused("show link"));
        boolean page = wantsPage(request);
        return switch (following.follow(secret)) {
            case FollowShowLink.Outcome.Shown(_, var credential) ->
                    page ? views.page(secret, credential, language) : compact(credential);
            case FollowShowLink.Outcome.Gone() ->
                    page
                            ? views.gone()
                            : problems.of("show_link_ended", "the link was stopped or has expired");
            case FollowShowLink.Outcome.Unknown() -> throw NotHere.refused("show link");
        };
    }

    @Hidden
    @GetMapping("/show")
    ModelAndView form() {
        return views.form(Optional.empty());
    }

    @Hidden
    @PostMapping("/show")
    Object code(@RequestParam(defaultValue = "") String code) {
        if (rates.take("show-codes", CODES_A_MINUTE).isPresent()) return views.form(busy());
        return TypedCode.typed(code, TypedCode.SHOWING)
                .flatMap(following::byCode)
                .<Object>map(ShowController::to)
                .orElseGet(() -> views.form(Optional.of(HttpStatus.NOT_FOUND)));
    }

    private static Optional<HttpStatus> busy() {
        return Optional.of(HttpStatus.TOO_MANY_REQUESTS);
    }

    private static ResponseEntity<?> to(SecretToken token) {
        return ResponseEntity.status(HttpStatus.SEE_OTHER)
                .location(URI.create("/show/" + token.value()))
                .build();
    }

    private static ResponseEntity<?> compact(String credential) {
        return ResponseEntity.ok()
                .contentType(CREDENTIAL)
                .cacheControl(CacheControl.noStore())
                .header("X-Robots-Tag", "noindex, nofollow")
                .varyBy(HttpHeaders.ACCEPT)
                .body(credential.getBytes(StandardCharsets.US_ASCII));
    }

    private static boolean wantsPage(HttpServletRequest request) {
        String accepted = request.getHeader(HttpHeaders.ACCEPT);
        return accepted != null && accepted.contains(MediaType.TEXT_HTML_VALUE);
    }
}
