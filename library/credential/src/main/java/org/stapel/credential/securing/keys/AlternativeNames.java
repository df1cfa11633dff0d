package org.stapel.credential.securing.keys;

import java.security.cert.CertificateParsingException;
import java.security.cert.X509Certificate;
import java.util.Collection;
import java.util.List;

/// The subject alternative names of the kinds URI and DNS (RFC 5280 section 4.2.1.6).
final class AlternativeNames {
    private static final int DNS = 2;
    private static final int URI = 6;

    private AlternativeNames() {}

    static List<String> of(X509Certificate certificate) {
        try {
            Collection<List<?>> names = certificate.getSubjectAlternativeNames();
            if (names == null) return List.of();
            return names.stream()
                    .filter(name -> name.get(0).equals(DNS) || name.get(0).equals(URI))
                    .map(name -> String.valueOf(name.get(1)))
                    .toList();
        } catch (CertificateParsingException e) {
            return List.of();
        }
    }
}
