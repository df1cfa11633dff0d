package org.stapel.verifier.verification.http;

import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;

/// What an operator decides about verifying.
///
/// @param certificateAnchors PEM file of the authorities whose certificates count in `x5c`; without
///   it no chain does
/// @param freshness how old the evidence of a fresh verification may be
@ConfigurationProperties("stapel.verification")
record VerificationProperties(
        @Nullable Path certificateAnchors, @DefaultValue("PT5M") Duration freshness) {

    VerificationProperties {
        if (!freshness.isPositive())
            throw new IllegalArgumentException(
                    "stapel.verification.freshness must be positive, was " + freshness);
    }

    Optional<Path> anchorFile() {
        return Optional.ofNullable(certificateAnchors);
    }
}
