package org.stapel.credential.verification;

import org.stapel.credential.fetch.Origin;

import java.security.cert.X509Certificate;
import java.time.Duration;
import java.util.Set;

/// What an operator decides about verifying; no anchor has a default.
///
/// @param liveOrigins whose status lists are revalidated at every verification
/// @param anchors roots of certificate chains in `x5c`
/// @param freshness how old the evidence of a fresh verification may be
public record VerifierSettings(
        Set<Origin> liveOrigins, Set<X509Certificate> anchors, Duration freshness) {
    public VerifierSettings {
        liveOrigins = Set.copyOf(liveOrigins);
        anchors = Set.copyOf(anchors);
        if (!freshness.isPositive())
            throw new IllegalArgumentException("freshness must be positive, was " + freshness);
    }
}
