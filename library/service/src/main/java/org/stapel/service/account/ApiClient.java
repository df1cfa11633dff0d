package org.stapel.service.account;

import java.util.Set;

/// A system that calls the API with tokens (OAuth 2 client credentials).
///
/// @param id the OAuth `client_id`
/// @param secretHash as [SecretHashes] makes it; the secret itself is shown once and not kept
public record ApiClient(String id, String name, String secretHash, Set<Grant> grants) {
    public ApiClient {
        Names.require(name);
        grants = Grant.oneEach(grants);
    }

    /// The client as whoever acts.
    public Actor actor() {
        return new Actor(id, name, false, grants);
    }

    /// Without the hash.
    @Override
    public String toString() {
        return "ApiClient[" + id + "]";
    }
}
