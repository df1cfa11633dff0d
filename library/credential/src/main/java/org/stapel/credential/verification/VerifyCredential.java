package org.stapel.credential.verification;

import java.time.Instant;
import java.util.Optional;

/// Checks one credential for a purpose.
///
/// Malformed input over a limit is refused with [org.stapel.credential.encoding.RefusedInput];
/// everything else, however hostile, is answered by a report.
public interface VerifyCredential {
    /// @param credential compact VC-JWT, SD-JWT (with or without key binding), as received
    /// @param asOf the moment at which validity, status history, key and entitlement are judged;
    ///   empty for now
    Report verify(String credential, Purpose purpose, Optional<Instant> asOf);
}
