package org.stapel.issuer.keys.store;

import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

import java.nio.file.Path;
import java.time.Duration;

/// Where the keys of the institutions are protected.
///
/// @param passwordFile mounted secret with the password of every key file; required outside
///   development mode
/// @param directory of the key files; `keys` below `stapel.data` when not set
/// @param certificateValidity of certificates that the installation's own authority gives
@ConfigurationProperties("stapel.keys")
public record KeysProperties(
        @Nullable Path passwordFile,
        @Nullable Path directory,
        @DefaultValue("1095d") Duration certificateValidity) {
    public KeysProperties {
        if (!certificateValidity.isPositive())
            throw new IllegalArgumentException(
                    "stapel.keys.certificate-validity must be positive, was "
                            + certificateValidity);
    }
}
