package org.stapel.service.web;

import org.stapel.service.account.Role;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/// Who may call an endpoint.
public sealed interface Access {
    /// Anyone.
    record Public() implements Access {}

    /// Any signed-in person or API client.
    record SignedIn() implements Access {}

    /// Whoever has one of the roles: in the organisation that the address names, or, without a
    /// variable, anywhere.
    ///
    /// @param organisationVariable the URI template variable that holds the organisation, as
    ///   `institution`; [Role#INSTALLATION_ADMINISTRATOR] passes only where it is listed
    record HasRole(Set<Role> anyOf, Optional<String> organisationVariable) implements Access {
        public HasRole {
            anyOf = Set.copyOf(anyOf);
        }
    }

    static Access everyone() {
        return new Public();
    }

    static Access signedIn() {
        return new SignedIn();
    }

    /// One of the roles in the organisation that this URI template variable names.
    static Access rolesIn(String organisationVariable, Role first, Role... more) {
        return new HasRole(EnumSet.of(first, more), Optional.of(organisationVariable));
    }

    /// One of the roles, in whichever organisation.
    static Access roles(Role first, Role... more) {
        return new HasRole(EnumSet.of(first, more), Optional.empty());
    }
}
