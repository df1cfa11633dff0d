package org.stapel.credential.securing.keys;

import org.bouncycastle.asn1.x500.X500Name;
import org.bouncycastle.asn1.x500.X500NameBuilder;
import org.bouncycastle.asn1.x500.style.BCStyle;
import org.bouncycastle.asn1.x509.BasicConstraints;
import org.bouncycastle.asn1.x509.Extension;
import org.bouncycastle.asn1.x509.GeneralName;
import org.bouncycastle.asn1.x509.GeneralNames;
import org.bouncycastle.asn1.x509.KeyUsage;
import org.bouncycastle.cert.CertIOException;
import org.bouncycastle.cert.X509v3CertificateBuilder;
import org.bouncycastle.cert.jcajce.JcaX509CertificateConverter;
import org.bouncycastle.cert.jcajce.JcaX509v3CertificateBuilder;
import org.bouncycastle.operator.OperatorCreationException;
import org.bouncycastle.operator.jcajce.JcaContentSignerBuilder;
import org.stapel.credential.securing.KeyId;
import org.stapel.credential.securing.SignatureAlgorithm;

import java.math.BigInteger;
import java.net.URI;
import java.security.PublicKey;
import java.security.SecureRandom;
import java.security.cert.CertificateException;
import java.security.cert.X509Certificate;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.List;

/// Our own small certificate authority, for demonstration and tests: a root that certifies the keys
/// of institutions directly (RFC 5280 profile of a CA and an end entity).
public final class CertificateAuthority {
    private static final int SERIAL_BITS = 120;

    private final InMemorySigningKey key;
    private final SecureRandom random;

    private CertificateAuthority(InMemorySigningKey key, SecureRandom random) {
        this.key = key;
        this.random = random;
    }

    /// Who is certified.
    ///
    /// @param country ISO 3166-1 alpha-2
    public record Subject(String commonName, String organisation, String country) {
        X500Name name() {
            return new X500NameBuilder(BCStyle.INSTANCE)
                    .addRDN(BCStyle.C, country)
                    .addRDN(BCStyle.O, organisation)
                    .addRDN(BCStyle.CN, commonName)
                    .build();
        }
    }

    /// A new authority with a P-256 key and a root that certifies end entities only.
    public static CertificateAuthority create(
            Subject subject, Instant from, Duration validity, SecureRandom random) {
        InMemorySigningKey bare =
                InMemorySigningKey.generate(
                        new KeyId("authority"), SignatureAlgorithm.ES256, random);
        var authority = new CertificateAuthority(bare, random);
        X509Certificate root = authority.root(subject.name(), from, from.plus(validity));
        return new CertificateAuthority(bare.withChain(List.of(root)), random);
    }

    /// An authority whose key was opened from a PKCS#12 file.
    ///
    /// @throws IllegalArgumentException when the key has no CA certificate
    public static CertificateAuthority of(InMemorySigningKey key, SecureRandom random) {
        if (key.chain().isEmpty() || key.chain().getFirst().getBasicConstraints() < 0)
            throw new IllegalArgumentException("key " + key.id() + " is not one of an authority");
        return new CertificateAuthority(key, random);
    }

    /// The authority's own key with its root, to be stored with [Pkcs12Keys].
    public InMemorySigningKey key() {
        return key;
    }

    /// The trust anchor.
    public X509Certificate root() {
        return key.chain().getFirst();
    }

    /// Certifies a key for signing; the result carries the chain, without the anchor.
    ///
    /// @param names https URLs become URI names, everything else DNS names (RFC 5280 section
    ///   4.2.1.6)
    public InMemorySigningKey certify(
            InMemorySigningKey subjectKey,
            Subject subject,
            List<String> names,
            Instant from,
            Duration validity) {
        X509Certificate leaf =
                signed(
                        from,
                        from.plus(validity),
                        X500Name.getInstance(root().getSubjectX500Principal().getEncoded()),
                        subject.name(),
                        subjectKey.publicJwk().toPublicKey(),
                        builder -> {
                            builder.addExtension(
                                    Extension.basicConstraints, true, new BasicConstraints(false));
                            builder.addExtension(
                                    Extension.keyUsage,
                                    true,
                                    new KeyUsage(KeyUsage.digitalSignature));
                            if (!names.isEmpty())
                                builder.addExtension(
                                        Extension.subjectAlternativeName, false, general(names));
                        });
        return subjectKey.withChain(List.of(leaf));
    }

    private X509Certificate root(X500Name name, Instant from, Instant to) {
        return signed(
                from,
                to,
                name,
                name,
                key.publicJwk().toPublicKey(),
                builder -> {
                    builder.addExtension(Extension.basicConstraints, true, new BasicConstraints(0));
                    builder.addExtension(
                            Extension.keyUsage,
                            true,
                            new KeyUsage(KeyUsage.keyCertSign | KeyUsage.cRLSign));
                });
    }

    private interface Extensions {
        void addTo(X509v3CertificateBuilder builder) throws CertIOException;
    }

    private X509Certificate signed(
            Instant from,
            Instant to,
            X500Name issuer,
            X500Name subject,
            PublicKey subjectKey,
            Extensions extensions) {
        try {
            var builder =
                    new JcaX509v3CertificateBuilder(
                            issuer,
                            new BigInteger(SERIAL_BITS, random).setBit(SERIAL_BITS),
                            Date.from(from),
                            Date.from(to),
                            subject,
                            subjectKey);
            extensions.addTo(builder);
            var signer = new JcaContentSignerBuilder("SHA256withECDSA").build(key.privateKey());
            return new JcaX509CertificateConverter().getCertificate(builder.build(signer));
        } catch (CertIOException | OperatorCreationException | CertificateException e) {
            throw new IllegalStateException("the authority cannot certify", e);
        }
    }

    private static GeneralNames general(List<String> names) {
        return new GeneralNames(
                names.stream().map(CertificateAuthority::general).toArray(GeneralName[]::new));
    }

    private static GeneralName general(String name) {
        return URI.create(name).isAbsolute()
                ? new GeneralName(GeneralName.uniformResourceIdentifier, name)
                : new GeneralName(GeneralName.dNSName, name);
    }
}
