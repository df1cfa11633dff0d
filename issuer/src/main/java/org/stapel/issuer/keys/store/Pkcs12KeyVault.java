package org.stapel.issuer.keys.store;

import org.stapel.credential.model.InstitutionId;
import org.stapel.credential.securing.KeyId;
import org.stapel.credential.securing.SignatureAlgorithm;
import org.stapel.credential.securing.SigningFailed;
import org.stapel.credential.securing.SigningKey;
import org.stapel.credential.securing.keys.CertificateAuthority;
import org.stapel.credential.securing.keys.InMemorySigningKey;
import org.stapel.credential.securing.keys.Pkcs12Keys;
import org.stapel.issuer.institution.Institution;
import org.stapel.issuer.institution.IssuerUrls;
import org.stapel.issuer.keys.KeyVault;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/// Key files in one folder per institution. A file that an operator puts there under the next key
/// id is taken as it is; otherwise a key is drawn and certified by the installation's authority.
final class Pkcs12KeyVault implements KeyVault {
    private final Path directory;
    private final KeyPassword password;
    private final CertificateAuthority authority;
    private final IssuerUrls urls;
    private final Duration validity;
    private final SecureRandom random;
    private final InstantSource clock;
    private final Map<String, SigningKey> opened = new ConcurrentHashMap<>();

    Pkcs12KeyVault(
            Path directory,
            KeyPassword password,
            CertificateAuthority authority,
            IssuerUrls urls,
            Duration validity,
            SecureRandom random,
            InstantSource clock) {
        this.directory = directory;
        this.password = password;
        this.authority = authority;
        this.urls = urls;
        this.validity = validity;
        this.random = random;
        this.clock = clock;
    }

    @Override
    public synchronized SigningKey generate(
            Institution institution, KeyId id, SignatureAlgorithm algorithm) {
        Optional<SigningKey> left = load(institution, id);
        if (left.isPresent()) return left.get();
        InMemorySigningKey key =
                authority.certify(
                        InMemorySigningKey.generate(id, algorithm, random),
                        subject(institution),
                        names(institution),
                        clock.instant(),
                        validity);
        try {
            files(institution.id()).store(key);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot write the file of key " + id, e);
        }
        return key;
    }

    @Override
    public Optional<SigningKey> load(Institution institution, KeyId id) {
        String name = institution.id() + "/" + id;
        SigningKey known = opened.get(name);
        if (known != null) return Optional.of(known);
        return switch (files(institution.id()).open(id)) {
            case Pkcs12Keys.Opened(var key) -> {
                opened.put(name, key);
                yield Optional.of(key);
            }
            case Pkcs12Keys.Missing _ -> Optional.empty();
            case Pkcs12Keys.Unusable(var code, var why) ->
                    throw new SigningFailed(
                            "key " + name + " cannot be used: " + code,
                            new IllegalStateException(why));
        };
    }

    private Pkcs12Keys files(InstitutionId institution) {
        return new Pkcs12Keys(directory.resolve(institution.value()), password.value());
    }

    private static CertificateAuthority.Subject subject(Institution institution) {
        return new CertificateAuthority.Subject(
                institution.id().value(),
                institution.name().best("en"),
                institution.country().value());
    }

    private List<String> names(Institution institution) {
        return List.of(urls.issuer(institution.id()).toString(), urls.publicUrl().getHost());
    }
}
