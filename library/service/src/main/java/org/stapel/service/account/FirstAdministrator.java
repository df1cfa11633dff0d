package org.stapel.service.account;

import org.stapel.credential.encoding.Bytes;
import org.stapel.service.store.Collection;
import org.stapel.service.store.Document;
import org.stapel.service.store.Documents;
import org.stapel.service.store.Store;

import java.security.SecureRandom;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// Lets exactly one person in before anyone else: whoever reads the one-time secret that the
/// service wrote at its start.
///
/// The secret lives an hour and dies with its use; the store keeps its hash only.
public final class FirstAdministrator {
    private static final Collection COLLECTION = new Collection("first_administrator", List.of());
    private static final String ID = "secret";
    private static final Duration LIFE = Duration.ofHours(1);

    private final Documents documents;
    private final Accounts accounts;
    private final AccountRecord record;
    private final InstantSource clock;
    private final SecureRandom random;

    public FirstAdministrator(
            Store store,
            Accounts accounts,
            AccountRecord record,
            InstantSource clock,
            SecureRandom random) {
        this.documents = store.documents(COLLECTION);
        this.accounts = accounts;
        this.record = record;
        this.clock = clock;
        this.random = random;
    }

    /// A fresh secret that replaces any earlier one; nothing once there is an administrator.
    public Optional<String> newSecret() {
        if (accounts.hasInstallationAdministrator()) return Optional.empty();
        var secret = RandomText.of256Bits(random);
        var document =
                new Document(
                        ID,
                        '"' + Bytes.utf8(secret).sha256().hex() + '"',
                        Map.of(),
                        Optional.of(clock.instant().plus(LIFE)));
        documents.byId(ID).ifPresent(old -> documents.remove(ID, old.version()));
        documents.insertIfAbsent(document);
        return Optional.of(secret);
    }

    /// The answer to a claim.
    public sealed interface Claimed {
        record Done(Account account) implements Claimed {}

        /// Wrong, used, or too old: the caller is not told which.
        record SecretRefused() implements Claimed {}

        record EmailTaken() implements Claimed {}
    }

    /// Uses up the secret and makes the installation administrator.
    public Claimed claim(String secret, EmailAddress email, String name, Password password) {
        Names.require(name);
        if (!useUp(secret)) return new Claimed.SecretRefused();
        var grants = Set.of(Grant.installationAdministrator());
        return switch (accounts.create(email, name, password, grants)) {
            case Accounts.Created.Done(var account) -> {
                record.firstAdministratorClaimed(account);
                yield new Claimed.Done(account);
            }
            case Accounts.Created.EmailTaken _ -> new Claimed.EmailTaken();
        };
    }

    private boolean useUp(String secret) {
        var hash = Bytes.utf8('"' + Bytes.utf8(secret).sha256().hex() + '"');
        return documents
                .byId(ID)
                .filter(held -> hash.sameAs(Bytes.utf8(held.document().body())))
                .filter(held -> isFresh(held.document()))
                .filter(held -> documents.remove(ID, held.version()))
                .isPresent();
    }

    private boolean isFresh(Document document) {
        return document.expiresAt().filter(end -> end.isAfter(clock.instant())).isPresent();
    }
}
