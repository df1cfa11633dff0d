package org.stapel.service.access;

import io.swagger.v3.oas.annotations.Hidden;
import io.swagger.v3.oas.annotations.Operation;

import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.stapel.credential.encoding.RefusedInput;
import org.stapel.service.account.EmailAddress;
import org.stapel.service.account.FirstAdministrator;
import org.stapel.service.account.FirstAdministrator.Claimed;
import org.stapel.service.account.Password;
import org.stapel.service.problem.Problems;
import org.stapel.service.web.Language;
import org.stapel.service.web.Texts;

import java.util.Map;

/// The door for the first administrator, as a page and for programs.
@Controller
class FirstAdminController {
    private final FirstAdministrator firstAdministrator;
    private final Problems problems;
    private final Texts texts;

    FirstAdminController(FirstAdministrator firstAdministrator, Problems problems, Texts texts) {
        this.firstAdministrator = firstAdministrator;
        this.problems = problems;
        this.texts = texts;
    }

    record FirstAdminBody(String secret, EmailAddress email, String name, Password password) {}

    record FirstAdminAnswer(String id) {}

    @Operation(summary = "Makes the first installation administrator, with the one-time secret")
    @PostMapping("/api/first-admin")
    ResponseEntity<?> claim(@RequestBody FirstAdminBody body) {
        return switch (firstAdministrator.claim(
                body.secret(), body.email(), body.name(), body.password())) {
            case Claimed.Done(var account) ->
                    ResponseEntity.status(HttpStatus.CREATED)
                            .body(new FirstAdminAnswer(account.id()));
            case Claimed.SecretRefused _ -> problems.of("secret_refused", "/secret", "refused");
            case Claimed.EmailTaken _ -> problems.of("email_taken", "/email", "taken");
        };
    }

    @Hidden
    @GetMapping("/first-admin")
    ModelAndView form() {
        return new ModelAndView("first-admin");
    }

    @Hidden
    @PostMapping("/first-admin")
    ModelAndView submit(
            @RequestParam String secret,
            @RequestParam String email,
            @RequestParam String name,
            @RequestParam String password,
            Language language) {
        var refused = claimed(secret.strip(), email, name, password);
        if (refused.isEmpty()) return new ModelAndView("redirect:/sign-in");
        return new ModelAndView(
                "first-admin",
                Map.of("error", texts.text(language, refused), "name", name, "email", email));
    }

    /// The key of the text that says why not, empty when it is done.
    private String claimed(String secret, String email, String name, String password) {
        try {
            return switch (firstAdministrator.claim(
                    secret, new EmailAddress(email.strip()), name, new Password(password))) {
                case Claimed.Done _ -> "";
                case Claimed.SecretRefused _ -> "first-admin.refused";
                case Claimed.EmailTaken _ -> "problem.email_taken";
            };
        } catch (RefusedInput refusal) {
            return "problem." + refusal.code();
        } catch (IllegalArgumentException refusal) {
            return "problem.bad_value";
        }
    }
}
