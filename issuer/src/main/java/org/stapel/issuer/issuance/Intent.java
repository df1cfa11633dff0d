package org.stapel.issuer.issuance;

import org.stapel.credential.model.CredentialId;
import org.stapel.credential.model.InstitutionId;
import org.stapel.credential.securing.KeyId;
import org.stapel.credential.status.StatusEntry;
import org.stapel.issuer.privacy.LearnerRef;

import java.time.Instant;
import java.util.List;

/// What will be issued, recorded before anything is signed.
///
/// @param requestedBy account or client that asked
public record Intent(
        CredentialId id,
        InstitutionId institution,
        Slot slot,
        List<StatusEntry> status,
        KeyId key,
        LearnerRef learner,
        String requestedBy,
        Instant at) {
    public Intent {
        status = List.copyOf(status);
    }
}
