package org.stapel.samples.demo;

import org.stapel.credential.encoding.Bytes;
import org.stapel.credential.model.LocalizedText;
import org.stapel.credential.securing.SigningKey;
import org.stapel.credential.securing.keys.CertificateAuthority;
import org.stapel.credential.securing.keys.CertificateAuthority.Subject;
import org.stapel.credential.securing.keys.Pkcs12Keys;
import org.stapel.credential.verification.RecognisedIssuer;
import org.stapel.verifier.trust.SignTrustList;
import org.stapel.verifier.trust.TrustList;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// The fictional accreditor "Agentschap Kwaliteit Fictie": its key, made at the first start, and
/// the trust list that it signs. Its public key is the verifier's only trust anchor.
final class Accreditor {
    private static final Duration LIST_VALIDITY = Duration.ofDays(90);
    private static final Duration KEY_VALIDITY = Duration.ofDays(3650);
    private static final LocalizedText NAME =
            new LocalizedText(
                    Map.of("nl", "Agentschap Kwaliteit Fictie", "en", "Agency Quality Fiction"));

    private final Path folder;
    private final SigningKey key;

    private Accreditor(Path folder, SigningKey key) {
        this.folder = folder;
        this.key = key;
    }

    /// Opens the accreditor's key in this folder, or makes it.
    static Accreditor open(Path folder, InstantSource clock, SecureRandom random)
            throws IOException {
        Files.createDirectories(folder);
        Path password = folder.resolve("password");
        if (!Files.exists(password)) writePrivately(password, newPassword(random));
        Pkcs12Keys keys = new Pkcs12Keys(folder, Files.readString(password).strip());
        CertificateAuthority fresh = newAuthority(clock.instant(), random);
        if (keys.open(fresh.key().id()) instanceof Pkcs12Keys.Missing) keys.store(fresh.key());
        return switch (keys.open(fresh.key().id())) {
            case Pkcs12Keys.Opened(var opened) -> new Accreditor(folder, opened).withAnchor();
            case Pkcs12Keys.Missing(var id) -> throw new IOException("no key " + id);
            case Pkcs12Keys.Unusable(_, var why) -> throw new IOException(why);
        };
    }

    Path anchorFile() {
        return folder.resolve("anchor.jwk.json");
    }

    Path listFile() {
        return folder.resolve("trust-list.jwt");
    }

    Path keyFile() throws IOException {
        return new Pkcs12Keys(folder, Files.readString(passwordFile()).strip()).file(key.id());
    }

    Path passwordFile() {
        return folder.resolve("password");
    }

    /// Signs the first version of the list; a list that is there already stays, it may have been
    /// edited since.
    void publish(List<RecognisedIssuer> issuers, Instant now) throws IOException {
        if (Files.exists(listFile())) return;
        TrustList list =
                new TrustList(
                        new TrustList.Accreditor(Optional.empty(), NAME, Optional.empty()),
                        1,
                        now,
                        now.plus(LIST_VALIDITY),
                        issuers);
        Files.writeString(listFile(), new SignTrustList(key).sign(list));
    }

    private Accreditor withAnchor() throws IOException {
        Files.writeString(anchorFile(), key.publicJwk().json());
        return this;
    }

    private static CertificateAuthority newAuthority(Instant now, SecureRandom random) {
        Subject subject =
                new Subject("Agentschap Kwaliteit Fictie", "Agentschap Kwaliteit Fictie", "BE");
        return CertificateAuthority.create(
                subject, now.minus(Duration.ofDays(1)), KEY_VALIDITY, random);
    }

    private static String newPassword(SecureRandom random) {
        byte[] secret = new byte[24];
        random.nextBytes(secret);
        return Bytes.of(secret).base64Url();
    }

    private static void writePrivately(Path file, String text) throws IOException {
        Files.createFile(
                file,
                PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        Files.writeString(file, text);
    }
}
