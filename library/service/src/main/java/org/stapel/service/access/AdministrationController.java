package org.stapel.service.access;

import io.swagger.v3.oas.annotations.Operation;

import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;
import org.stapel.service.account.Account;
import org.stapel.service.account.Actor;
import org.stapel.service.account.Administration;
import org.stapel.service.account.Administration.Outcome;
import org.stapel.service.account.ApiClients;
import org.stapel.service.account.EmailAddress;
import org.stapel.service.account.Grant;
import org.stapel.service.account.Password;
import org.stapel.service.account.Role;
import org.stapel.service.problem.Problems;

import java.util.List;
import java.util.Set;
import java.util.function.Function;

@RestController
class AdministrationController {
    private final Administration administration;
    private final Problems problems;

    AdministrationController(Administration administration, Problems problems) {
        this.administration = administration;
        this.problems = problems;
    }

    record AccountBody(EmailAddress email, String name, Password password, List<Grant> grants) {}

    record ClientBody(String name, List<Grant> grants) {}

    record AccountAnswer(String id, Set<Grant> grants) {
        static AccountAnswer of(Account account) {
            return new AccountAnswer(account.id(), account.grants());
        }
    }

    record ClientAnswer(String clientId, String clientSecret, Set<Grant> grants) {
        static ClientAnswer of(ApiClients.Registered registered) {
            var client = registered.client();
            return new ClientAnswer(client.id(), registered.secret(), client.grants());
        }
    }

    @Operation(summary = "Makes an account with its grants")
    @PostMapping("/api/accounts")
    ResponseEntity<?> createAccount(@RequestBody AccountBody body, Actor actor) {
        var outcome =
                administration.createAccount(
                        actor,
                        body.email(),
                        body.name(),
                        body.password(),
                        Set.copyOf(body.grants()));
        return answer(outcome, HttpStatus.CREATED, AccountAnswer::of);
    }

    @Operation(summary = "Adds a grant to an account, in the place of one of the same role")
    @PostMapping("/api/accounts/{id}/grants")
    ResponseEntity<?> grant(@PathVariable String id, @RequestBody Grant grant, Actor actor) {
        return answer(administration.grant(actor, id, grant), HttpStatus.OK, AccountAnswer::of);
    }

    @Operation(summary = "Takes a grant from an account; it ends with the next request")
    @DeleteMapping("/api/accounts/{id}/grants/{organisation}/{role}")
    ResponseEntity<?> revoke(
            @PathVariable String id,
            @PathVariable String organisation,
            @PathVariable Role role,
            Actor actor) {
        var grant = new Grant(organisation, role);
        return answer(administration.revoke(actor, id, grant), HttpStatus.OK, AccountAnswer::of);
    }

    @Operation(summary = "Registers an API client; its secret is in this answer and nowhere else")
    @PostMapping("/api/clients")
    ResponseEntity<?> registerClient(@RequestBody ClientBody body, Actor actor) {
        var outcome = administration.registerClient(actor, body.name(), Set.copyOf(body.grants()));
        return answer(outcome, HttpStatus.CREATED, ClientAnswer::of);
    }

    @Operation(summary = "Removes an API client; its tokens end with the next request")
    @DeleteMapping("/api/clients/{id}")
    ResponseEntity<?> removeClient(@PathVariable String id, Actor actor) {
        return answer(administration.removeClient(actor, id), HttpStatus.OK, Function.identity());
    }

    private <T> ResponseEntity<?> answer(Outcome<T> outcome, HttpStatus done, Function<T, ?> body) {
        return switch (outcome) {
            case Outcome.Done<T>(var value) -> ResponseEntity.status(done).body(body.apply(value));
            case Outcome.Forbidden<T> _ ->
                    problems.of("forbidden", "a grant is in an organisation of others");
            case Outcome.Unknown<T> _ ->
                    problems.of("not_found", "there is nothing at this address");
            case Outcome.EmailTaken<T> _ ->
                    problems.of("email_taken", "/email", "address is taken");
            case Outcome.LastAdministrator<T> _ ->
                    problems.of("last_administrator", "nobody else administers the installation");
        };
    }
}
