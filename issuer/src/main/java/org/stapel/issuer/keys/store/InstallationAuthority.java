package org.stapel.issuer.keys.store;

import org.stapel.credential.securing.KeyId;
import org.stapel.credential.securing.keys.CertificateAuthority;
import org.stapel.credential.securing.keys.Pkcs12Keys;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.InstantSource;

/// The installation's own certificate authority: made at first start, then read from its file.
final class InstallationAuthority {
    private static final KeyId KEY = new KeyId("authority");
    private static final Duration VALIDITY = Duration.ofDays(3650);

    private InstallationAuthority() {}

    static CertificateAuthority open(
            Path directory,
            KeyPassword password,
            String host,
            InstantSource clock,
            SecureRandom random) {
        var files = new Pkcs12Keys(directory, password.value());
        return switch (files.open(KEY)) {
            case Pkcs12Keys.Opened(var key) -> CertificateAuthority.of(key, random);
            case Pkcs12Keys.Missing _ -> create(files, host, clock, random);
            case Pkcs12Keys.Unusable(var code, var why) ->
                    throw new IllegalStateException(
                            "the certificate authority cannot be used: " + code + ", " + why);
        };
    }

    private static CertificateAuthority create(
            Pkcs12Keys files, String host, InstantSource clock, SecureRandom random) {
        var subject =
                new CertificateAuthority.Subject("Stapel installation CA", "Stapel " + host, "BE");
        var authority = CertificateAuthority.create(subject, clock.instant(), VALIDITY, random);
        try {
            files.store(authority.key());
        } catch (IOException e) {
            throw new UncheckedIOException("cannot write the certificate authority", e);
        }
        return authority;
    }
}
