package org.stapel.verifier.trust.web;

import org.stapel.credential.encoding.RefusedInput;
import org.stapel.service.account.Actor;
import org.stapel.service.account.Role;

/// Who may edit the trust list: whoever is TRUST_EDITOR in the organisation `trust-list`. The role
/// in any other organisation counts for nothing, since that organisation's administrator gives it.
final class TrustEditors {
    static final String ORGANISATION = "trust-list";

    private TrustEditors() {}

    /// The editor's account.
    ///
    /// @throws RefusedInput with code `forbidden`
    static String account(Actor actor) {
        if (!actor.has(Role.TRUST_EDITOR, ORGANISATION))
            throw new RefusedInput("forbidden", "not an editor of the trust list");
        return actor.id();
    }
}
