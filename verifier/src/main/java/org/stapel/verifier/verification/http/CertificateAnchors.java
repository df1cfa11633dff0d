package org.stapel.verifier.verification.http;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.cert.CertificateException;
import java.security.cert.CertificateFactory;
import java.security.cert.X509Certificate;
import java.util.Set;
import java.util.stream.Collectors;

/// Reads the authorities that a verifier trusts for `x5c` chains from a PEM file.
final class CertificateAnchors {
    private CertificateAnchors() {}

    /// @throws IllegalArgumentException when the file holds something else
    static Set<X509Certificate> read(Path file) {
        try (InputStream in = Files.newInputStream(file)) {
            return CertificateFactory.getInstance("X.509").generateCertificates(in).stream()
                    .map(X509Certificate.class::cast)
                    .collect(Collectors.toUnmodifiableSet());
        } catch (CertificateException e) {
            throw new IllegalArgumentException(
                    "stapel.verification.certificate-anchors holds no certificates", e);
        } catch (IOException e) {
            throw new UncheckedIOException(
                    "stapel.verification.certificate-anchors cannot be read", e);
        }
    }
}
