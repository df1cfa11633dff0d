package org.stapel.issuer.status;

import org.stapel.credential.model.InstitutionId;

/// Marks kept outside the store that only rise, so that a store restored from an old backup is
/// noticed.
public interface HighWater {
    /// 0 when never marked.
    long of(InstitutionId institution, String what);

    /// Durable when it returns; a lower value changes nothing.
    void raise(InstitutionId institution, String what, long value);
}
