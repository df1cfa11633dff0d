package org.stapel.verifier.verification.http;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.stapel.credential.fetch.Origin;

import java.net.URI;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/// Whose status lists are asked anew at every verification.
///
/// @param liveOrigins own issuers: a revocation there is visible within a second
@ConfigurationProperties("stapel.status")
record StatusProperties(@DefaultValue List<URI> liveOrigins) {
    StatusProperties {
        liveOrigins = List.copyOf(liveOrigins);
    }

    Set<Origin> live() {
        return liveOrigins.stream().map(Origin::of).collect(Collectors.toUnmodifiableSet());
    }
}
