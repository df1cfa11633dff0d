package org.stapel.credential.securing.keys;

import org.stapel.credential.encoding.Bytes;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;

import java.io.ByteArrayInputStream;
import java.security.cert.CertificateEncodingException;
import java.security.cert.CertificateException;
import java.security.cert.CertificateFactory;
import java.security.cert.X509Certificate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;

/// The `x5c` header: certificates in plain base64 DER, leaf first (RFC 7515 section 4.1.6).
public final class X5c {
    /// Certificates of a chain.
    public static final int MAX_CHAIN = 6;

    private static final int MAX_CERTIFICATE = 16 * 1024;

    private X5c() {}

    /// What reading the header gives.
    public sealed interface Reading {}

    /// Certificates, none of them trusted yet.
    public record Parsed(List<X509Certificate> untrustedChain) implements Reading {
        public Parsed {
            untrustedChain = List.copyOf(untrustedChain);
        }
    }

    /// Not a chain: `bad_chain`.
    public record Refused(String code, String why) implements Reading {}

    /// Reads the header's value; trusts nothing.
    public static Reading parse(JsonNode x5c) {
        if (!x5c.isArray() || x5c.isEmpty()) return bad("x5c is not a list of certificates");
        if (x5c.size() > MAX_CHAIN) return bad("x5c has over " + MAX_CHAIN + " certificates");
        List<X509Certificate> chain = new ArrayList<>();
        try {
            for (JsonNode item : x5c) chain.add(certificate(item));
            return new Parsed(chain);
        } catch (IllegalArgumentException | CertificateException e) {
            return bad("x5c holds something that is not a certificate");
        }
    }

    /// The header's value for a chain of ours.
    ///
    /// @throws IllegalArgumentException for an empty chain
    public static ArrayNode write(List<X509Certificate> chain) {
        if (chain.isEmpty()) throw new IllegalArgumentException("the key has no certificate");
        ArrayNode x5c = JsonNodeFactory.instance.arrayNode();
        for (X509Certificate certificate : chain)
            x5c.add(Base64.getEncoder().encodeToString(der(certificate).toArray()));
        return x5c;
    }

    private static X509Certificate certificate(JsonNode item) throws CertificateException {
        String text = item.asString("");
        if (text.length() > MAX_CERTIFICATE) throw new CertificateException("over 16 KiB");
        byte[] der = Base64.getDecoder().decode(text);
        var certificate =
                (X509Certificate)
                        CertificateFactory.getInstance("X.509")
                                .generateCertificate(new ByteArrayInputStream(der));
        if (!Arrays.equals(certificate.getEncoded(), der))
            throw new CertificateException("bytes beside the certificate");
        return certificate;
    }

    private static Bytes der(X509Certificate certificate) {
        try {
            return Bytes.of(certificate.getEncoded());
        } catch (CertificateEncodingException e) {
            throw new IllegalArgumentException("a certificate without encoding", e);
        }
    }

    private static Reading bad(String why) {
        return new Refused("bad_chain", why);
    }
}
