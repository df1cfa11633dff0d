package org.stapel.service.web;

import jakarta.servlet.http.HttpServletRequest;

import org.stapel.service.account.Actor;

import java.util.Optional;

/// Where a request carries who sent it, once the security chain has found out.
public final class CurrentActor {
    private static final String ATTRIBUTE = Actor.class.getName();

    private CurrentActor() {}

    public static void set(HttpServletRequest request, Actor actor) {
        request.setAttribute(ATTRIBUTE, actor);
    }

    public static Optional<Actor> of(HttpServletRequest request) {
        return request.getAttribute(ATTRIBUTE) instanceof Actor actor
                ? Optional.of(actor)
                : Optional.empty();
    }
}
