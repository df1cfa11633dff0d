package org.stapel.credential.verification.check;

import org.stapel.credential.verification.CredentialContent;
import org.stapel.credential.verification.standing.Standing;

import java.util.List;
import java.util.Optional;

/// A credential whose signature holds under a key of its issuer: only now do its claims count.
///
/// @param standings one for each declared status; empty where the lists were not asked for, because
///   the issuer is not a recognised one
public record Proven(
        Examined examined, CredentialContent content, Optional<List<Standing>> standings) {
    public Proven {
        standings = standings.map(List::copyOf);
    }
}
