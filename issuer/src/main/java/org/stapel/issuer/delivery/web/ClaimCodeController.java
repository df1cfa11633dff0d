package org.stapel.issuer.delivery.web;

import io.swagger.v3.oas.annotations.Hidden;

import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.stapel.issuer.delivery.SecretToken;
import org.stapel.issuer.delivery.TypedCode;
import org.stapel.issuer.delivery.claim.FindByCode;
import org.stapel.service.limit.Rates;

import java.net.URI;
import java.util.Optional;

/// The door for those who type the code of a letter; it leads to the door of the link.
@Controller
@Hidden
class ClaimCodeController {
    private static final int CODES_A_MINUTE = 300;

    private final FindByCode finding;
    private final Rates rates;

    ClaimCodeController(FindByCode finding, Rates rates) {
        this.finding = finding;
        this.rates = rates;
    }

    @GetMapping("/claim")
    ModelAndView form() {
        return form(Optional.empty());
    }

    @PostMapping("/claim")
    Object code(@RequestParam(defaultValue = "") String code) {
        if (rates.take("claim-codes", CODES_A_MINUTE).isPresent())
            return form(Optional.of(HttpStatus.TOO_MANY_REQUESTS));
        return TypedCode.typed(code, TypedCode.SHOWING)
                .flatMap(finding::find)
                .<Object>map(ClaimCodeController::to)
                .orElseGet(() -> form(Optional.of(HttpStatus.NOT_FOUND)));
    }

    private static ModelAndView form(Optional<HttpStatus> refused) {
        var page = new ModelAndView("delivery/claim-code");
        page.addObject("refused", refused.map(HttpStatus::name));
        refused.ifPresent(page::setStatus);
        return page;
    }

    private static ResponseEntity<?> to(SecretToken token) {
        return ResponseEntity.status(HttpStatus.SEE_OTHER)
                .location(URI.create("/claim/" + token.value()))
                .build();
    }
}
