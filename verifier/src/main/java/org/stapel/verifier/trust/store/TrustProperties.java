package org.stapel.verifier.trust.store;

import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Period;
import java.util.Optional;

/// Whom this verifier trusts; nothing here that matters has a default.
///
/// @param anchorFile JWK or JWK set of who may sign the list
/// @param listFile where the signed list lies; this or `listUrl`
/// @param listUrl where the signed list is fetched; this or `listFile`
/// @param patience how long the last good list answers while `listUrl` cannot be reached
/// @param signingKey PKCS#12 with the accreditor's key; absent where lists are signed elsewhere
/// @param signingKeyPasswordFile mounted secret
/// @param validity how long a list signed here may be used
/// @param accreditor what the keeper of the list is called, for a first list
@ConfigurationProperties("stapel.trust")
record TrustProperties(
        @Nullable Path anchorFile,
        @Nullable Path listFile,
        @Nullable URI listUrl,
        @DefaultValue("PT1H") Duration patience,
        @Nullable Path signingKey,
        @Nullable Path signingKeyPasswordFile,
        @DefaultValue("P90D") Period validity,
        @DefaultValue("trust list") String accreditor) {

    TrustProperties {
        if (anchorFile == null)
            throw new IllegalArgumentException(
                    "stapel.trust.anchor-file must be set: a verifier trusts nobody by default");
        if ((listFile == null) == (listUrl == null))
            throw new IllegalArgumentException(
                    "one of stapel.trust.list-file and stapel.trust.list-url must be set");
        if ((signingKey == null) != (signingKeyPasswordFile == null))
            throw new IllegalArgumentException(
                    "stapel.trust.signing-key and stapel.trust.signing-key-password-file go"
                            + " together");
        if (patience.isNegative())
            throw new IllegalArgumentException("stapel.trust.patience must not be negative");
    }

    Path anchors() {
        return Optional.ofNullable(anchorFile).orElseThrow();
    }

    Optional<Path> file() {
        return Optional.ofNullable(listFile);
    }

    /// A file that is gone is gone at once; an address may be away for a while.
    Duration patienceWithSource() {
        return listFile == null ? patience : Duration.ZERO;
    }

    /// The accreditor's key file with the file of its password.
    record Signing(Path file, Path password) {}

    Optional<Signing> signing() {
        return signingKey == null || signingKeyPasswordFile == null
                ? Optional.empty()
                : Optional.of(new Signing(signingKey, signingKeyPasswordFile));
    }
}
