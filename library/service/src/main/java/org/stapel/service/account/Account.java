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
        grants = Set.copyOf(grants);
    }

    /// The person as whoever acts.
    public Actor actor() {
        return new Actor(id, name, true, grants);
    }

    Account with(Grant grant) {
        var more = new HashSet<>(grants);
        more.add(grant);
        return new Account(id, email, name, passwordHash, more);
    }

    Account without(Grant grant) {
        var fewer = new HashSet<>(grants);
        fewer.remove(grant);
        return new Account(id, email, name, passwordHash, fewer);
    }

    /// Only the id: the rest is personal or secret.
    @Override
    public String toString() {
        return "Account[" + id + "]";
    }
}
