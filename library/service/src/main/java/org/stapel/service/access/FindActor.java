package org.stapel.service.access;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.security.authentication.AnonymousAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.oauth2.server.resource.authentication.JwtAuthenticationToken;
import org.springframework.web.filter.OncePerRequestFilter;
import org.stapel.service.account.Account;
import org.stapel.service.account.Accounts;
import org.stapel.service.account.Actor;
import org.stapel.service.account.ApiClient;
import org.stapel.service.account.ApiClients;
import org.stapel.service.web.CurrentActor;

import java.io.IOException;
import java.util.Optional;

/// Reads who acts from the store at every request: a role taken away, an account or client removed
/// counts from the next request on, whatever session or token says.
final class FindActor extends OncePerRequestFilter {
    private final Accounts accounts;
    private final ApiClients clients;

    FindActor(Accounts accounts, ApiClients clients) {
        this.accounts = accounts;
        this.clients = clients;
    }

    @Override
    protected void doFilterInternal(
            HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        actor().ifPresent(actor -> CurrentActor.set(request, actor));
        chain.doFilter(request, response);
    }

    private Optional<Actor> actor() {
        return Optional.ofNullable(SecurityContextHolder.getContext().getAuthentication())
                .filter(Authentication::isAuthenticated)
                .filter(found -> !(found instanceof AnonymousAuthenticationToken))
                .flatMap(this::actor);
    }

    private Optional<Actor> actor(Authentication authentication) {
        return authentication instanceof JwtAuthenticationToken
                ? clients.byId(authentication.getName()).map(ApiClient::actor)
                : accounts.byId(authentication.getName()).map(Account::actor);
    }

    @Override
    protected boolean shouldNotFilterErrorDispatch() {
        return false;
    }
}
