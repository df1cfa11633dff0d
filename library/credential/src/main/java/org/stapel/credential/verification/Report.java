package org.stapel.credential.verification;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/// The answer to one verification: the verdict for a purpose, every finding, and what the issuer
/// signed.
///
/// `content` is there only when the signature holds, so that unsigned text is never shown as a
/// credential.
public record Report(
        Verdict verdict,
        Purpose purpose,
        Instant checkedAt,
        Instant asOf,
        List<Finding> findings,
        Optional<CredentialContent> content) {
    public Report {
        findings = List.copyOf(findings);
    }
}
