package org.stapel.credential.securing.keys;

import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.asn1.x500.X500Name;
import org.bouncycastle.asn1.x509.BasicConstraints;
import org.bouncycastle.asn1.x509.Extension;
import org.bouncycastle.asn1.x509.KeyUsage;
import org.bouncycastle.cert.jcajce.JcaX509CertificateConverter;
import org.bouncycastle.cert.jcajce.JcaX509v3CertificateBuilder;
import org.bouncycastle.operator.jcajce.JcaContentSignerBuilder;
import org.jspecify.annotations.Nullable;
import org.stapel.credential.securing.KeyId;
import org.stapel.credential.securing.SignatureAlgorithm;

import java.math.BigInteger;
import java.security.cert.X509Certificate;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;

/// Hierarchies of certificate authorities for tests: any depth, any path length, any flaw.
public final class Authorities {
    public static final Instant FROM = Instant.parse("2026-01-01T00:00:00Z");
    private static final Duration VALIDITY = Duration.ofDays(10);

    private Authorities() {}

    /// How an authority's certificate is made.
    ///
    /// @param pathLength authorities that may stand below it; -1 for no limit
    public record Form(int pathLength, int usage, Instant until, boolean strange) {
        public static Form withPathLength(int pathLength) {
            return new Form(pathLength, KeyUsage.keyCertSign, FROM.plus(VALIDITY), false);
        }
    }

    /// An authority and its certificate.
    public record Authority(InMemorySigningKey key, X509Certificate certificate) {
        public Authority below(Form form) {
            var key = InMemorySigningKey.generate(new KeyId("below"), SignatureAlgorithm.ES256);
            return new Authority(key, ofAuthority(this, key, form));
        }

        /// The key with its own certificate and those of the authorities that are sent along.
        public InMemorySigningKey certify(InMemorySigningKey key, List<Authority> sentAlong) {
            var usage = new Form(-1, KeyUsage.digitalSignature, FROM.plus(VALIDITY), false);
            List<X509Certificate> chain = new ArrayList<>();
            chain.add(signed(this, key, usage, new BasicConstraints(false)));
            sentAlong.forEach(authority -> chain.add(authority.certificate()));
            return key.withChain(chain);
        }
    }

    public static Authority root(int pathLength) {
        var key = InMemorySigningKey.generate(new KeyId("root"), SignatureAlgorithm.ES256);
        Form form = Form.withPathLength(pathLength);
        return new Authority(key, ofAuthority(null, key, form));
    }

    private static X509Certificate ofAuthority(
            @Nullable Authority issuer, InMemorySigningKey key, Form form) {
        BasicConstraints constraints =
                form.pathLength() < 0
                        ? new BasicConstraints(true)
                        : new BasicConstraints(form.pathLength());
        return signed(issuer, key, form, constraints);
    }

    private static X509Certificate signed(
            @Nullable Authority issuer,
            InMemorySigningKey key,
            Form form,
            BasicConstraints constraints) {
        X500Name subject = new X500Name("CN=" + key.publicJwk().thumbprint().hex());
        X500Name by =
                issuer == null
                        ? subject
                        : X500Name.getInstance(
                                issuer.certificate().getSubjectX500Principal().getEncoded());
        InMemorySigningKey signer = issuer == null ? key : issuer.key();
        try {
            var builder =
                    new JcaX509v3CertificateBuilder(
                            by,
                            BigInteger.valueOf(1),
                            Date.from(FROM),
                            Date.from(form.until()),
                            subject,
                            key.publicJwk().toPublicKey());
            builder.addExtension(Extension.basicConstraints, true, constraints);
            builder.addExtension(Extension.keyUsage, true, new KeyUsage(form.usage()));
            if (form.strange())
                builder.addExtension(
                        new ASN1ObjectIdentifier("1.3.6.1.4.1.99999.1"), true, new byte[] {5, 0});
            var content = new JcaContentSignerBuilder("SHA256withECDSA").build(signer.privateKey());
            return new JcaX509CertificateConverter().getCertificate(builder.build(content));
        } catch (Exception e) {
            throw new IllegalStateException("the test authority cannot certify", e);
        }
    }
}
