package org.stapel.service.account;

import java.util.HashSet;
import java.util.Set;

/// A person who can sign in.
///
/// @param id random, stable
/// @param passwordHash as [SecretHashes] makes it
public record Account(
        String id, EmailAddress email, String name, String passwordHash, Set<Grant> grants) {
    public Account {
        Names.require(name);
        grants = Grant.oneEach(grants);
    }

    /// The person as whoever acts.
    public Actor actor() {
        return new Actor(id, name, true, grants);
    }

    /// With this grant, in the place of one of the same role there.
    Account with(Grant grant) {
        var more = new HashSet<>(without(grant).grants);
        more.add(grant);
        return new Account(id, email, name, passwordHash, more);
    }

    /// Without the role there, whatever its limit.
    Account without(Grant grant) {
        var fewer = new HashSet<>(grants);
        fewer.removeIf(held -> held.gives(grant.role(), grant.organisation()));
        return new Account(id, email, name, passwordHash, fewer);
    }

    /// Only the id: the rest is personal or secret.
    @Override
    public String toString() {
        return "Account[" + id + "]";
    }
}
