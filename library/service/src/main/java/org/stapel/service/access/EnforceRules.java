package org.stapel.service.access;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.web.filter.OncePerRequestFilter;
import org.stapel.service.account.Actor;
import org.stapel.service.limit.AccountRate;
import org.stapel.service.problem.Problem;
import org.stapel.service.web.CurrentActor;

import java.io.IOException;
import java.util.Optional;

/// Lets a request through to its handler when the rules admit its actor.
final class EnforceRules extends OncePerRequestFilter {
    private final AccessTable table;
    private final AccountRate rate;
    private final AskToSignIn askToSignIn;

    EnforceRules(AccessTable table, AccountRate rate, AskToSignIn askToSignIn) {
        this.table = table;
        this.rate = rate;
        this.askToSignIn = askToSignIn;
    }

    @Override
    protected void doFilterInternal(
            HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var actor = CurrentActor.of(request);
        if (tooOften(actor, request, response)) return;
        var method = HttpMethod.valueOf(request.getMethod());
        switch (table.decide(method, request.getRequestURI(), actor)) {
            case AccessDecision.Admitted _ -> chain.doFilter(request, response);
            case AccessDecision.NotSignedIn _ -> askToSignIn.ask(request, response);
            case AccessDecision.NotFound _ -> notFound(actor, request, response);
            case AccessDecision.Forbidden _ ->
                    new Problem("forbidden", 403, "this role is not enough")
                            .send(request, response);
            case AccessDecision.MethodNotAllowed(var allowed) -> {
                response.setHeader(HttpHeaders.ALLOW, String.join(", ", allowed));
                new Problem("method_not_allowed", 405, "this method is not allowed here")
                        .send(request, response);
            }
        }
    }

    private boolean tooOften(
            Optional<Actor> actor, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        if (actor.isEmpty()) return false;
        var wait = rate.take(actor.orElseThrow());
        if (wait.isEmpty()) return false;
        new Problem("too_many_requests", 429, "too many requests of this account")
                .sendWithRetry(request, response, wait.getAsLong());
        return true;
    }

    private void notFound(
            Optional<Actor> actor, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        if (actor.isEmpty() && AskToSignIn.isApi(request)) askToSignIn.ask(request, response);
        else
            new Problem("not_found", 404, "there is nothing at this address")
                    .send(request, response);
    }
}
