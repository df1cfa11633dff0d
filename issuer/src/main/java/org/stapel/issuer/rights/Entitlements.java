package org.stapel.issuer.rights;

import org.stapel.credential.model.InstitutionId;
import org.stapel.credential.verification.RecognisedIssuer.Entitlement;
import org.stapel.issuer.journal.Act;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/// The stored entitlements of the institutions.
public interface Entitlements {
    /// Replaces all of an institution's.
    void put(InstitutionId institution, List<Entitlement> all, Act act);

    /// Empty when none were ever loaded: nothing is known then, which is not the same as no right.
    Optional<Loaded> of(InstitutionId institution);

    /// As they were loaded last.
    record Loaded(List<Entitlement> all, Instant at) {
        public Loaded {
            all = List.copyOf(all);
        }
    }
}
