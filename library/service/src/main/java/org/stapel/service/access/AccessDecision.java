package org.stapel.service.access;

import java.util.Set;

/// What the rules say about a request.
sealed interface AccessDecision {
    record Admitted() implements AccessDecision {}

    record NotSignedIn() implements AccessDecision {}

    /// Also for an organisation that the actor has nothing to do with: its existence is not told.
    record NotFound() implements AccessDecision {}

    record Forbidden() implements AccessDecision {}

    record MethodNotAllowed(Set<String> allowed) implements AccessDecision {}
}
