package org.stapel.service.account;

import java.util.Optional;
import java.util.Set;

/// Who acts: a signed-in person or an API client, with the grants as they stand at this request.
///
/// Handlers take it as a method argument.
///
/// @param id stable, random, goes into audit entries
/// @param name for pages only; personal data where `person`
/// @param person false for an API client
public record Actor(String id, String name, boolean person, Set<Grant> grants) {
    public Actor {
        grants = Set.copyOf(grants);
    }

    /// Whether this actor has exactly this role there, be it for some programmes only; the
    /// installation administrator has no role in an organisation unless granted.
    public boolean has(Role role, String organisation) {
        return grant(role, organisation).isPresent();
    }

    /// What gives this actor exactly this role there.
    public Optional<Grant> grant(Role role, String organisation) {
        return grants.stream().filter(grant -> grant.gives(role, organisation)).findFirst();
    }

    /// Whether this actor administers the installation.
    public boolean administersInstallation() {
        return grants.contains(Grant.installationAdministrator());
    }

    /// Whether this actor has any role there.
    public boolean belongsTo(String organisation) {
        return grants.stream().anyMatch(grant -> grant.organisation().equals(organisation));
    }

    /// Without the name, which is personal data.
    @Override
    public String toString() {
        return "Actor[" + id + "]";
    }
}
