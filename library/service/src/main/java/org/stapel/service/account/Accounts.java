package org.stapel.service.account;

import org.stapel.service.store.Collection;
import org.stapel.service.store.Documents;
import org.stapel.service.store.Documents.Inserted;
import org.stapel.service.store.Documents.Replaced;
import org.stapel.service.store.Store;

import java.security.SecureRandom;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;

/// The people who can sign in.
public final class Accounts {
    private static final Collection COLLECTION =
            new Collection(
                    "accounts",
                    List.of(
                            Collection.Key.unique(Stored.EMAIL),
                            Collection.Key.shared(Stored.ORGANISATION)));

    private final Documents documents;
    private final SecretHashes hashes;
    private final SecureRandom random;
    private final String hashOfNobody;

    public Accounts(Store store, SecretHashes hashes, SecureRandom random) {
        this.documents = store.documents(COLLECTION);
        this.hashes = hashes;
        this.random = random;
        this.hashOfNobody = hashOf(new Password(RandomText.of256Bits(random)));
    }

    /// The answer to a creation.
    public sealed interface Created {
        record Done(Account account) implements Created {}

        /// There is an account with this address already.
        record EmailTaken() implements Created {}
    }

    public Created create(EmailAddress email, String name, Password password, Set<Grant> grants) {
        var account =
                new Account(RandomText.of128Bits(random), email, name, hashOf(password), grants);
        return switch (documents.insertIfAbsent(Stored.document(account))) {
            case Inserted.Done _ -> new Created.Done(account);
            case Inserted.Taken _ -> new Created.EmailTaken();
        };
    }

    public Optional<Account> byId(String id) {
        return documents.byId(id).map(found -> Stored.account(found.document()));
    }

    /// The account with this address.
    public Optional<Account> byEmail(EmailAddress email) {
        return documents
                .byKey(Stored.EMAIL, email.value())
                .map(found -> Stored.account(found.document()));
    }

    /// The account with this address and password; as slow for an unknown address as for a wrong
    /// password.
    public Optional<Account> signIn(EmailAddress email, String password) {
        var account = byEmail(email);
        var hash = account.map(Account::passwordHash).orElse(hashOfNobody);
        return hashes.matches(password, hash) ? account : Optional.empty();
    }

    /// The accounts with a role in an organisation, ordered by id; at most 1,000 a page.
    public List<Account> in(String organisation, Optional<String> afterId, int limit) {
        return documents.allWithKey(Stored.ORGANISATION, organisation, afterId, limit).stream()
                .map(found -> Stored.account(found.document()))
                .toList();
    }

    /// Whether someone administers the installation.
    public boolean hasInstallationAdministrator() {
        return !in(Grant.EVERYWHERE, Optional.empty(), 1).isEmpty();
    }

    /// Adds a grant, in the place of one of the same role there; answers the account as it is then,
    /// nothing when there is none with this id.
    public Optional<Account> grant(String id, Grant grant) {
        return change(id, account -> account.with(grant));
    }

    /// Takes a role there away, whatever its limit; it no longer counts from the next request on.
    public Optional<Account> revoke(String id, Grant grant) {
        return change(id, account -> account.without(grant));
    }

    private Optional<Account> change(String id, UnaryOperator<Account> change) {
        while (true) {
            var found = documents.byId(id);
            if (found.isEmpty()) return Optional.empty();
            var current = found.orElseThrow();
            var changed = change.apply(Stored.account(current.document()));
            var answer = documents.compareAndSet(Stored.document(changed), current.version());
            if (answer instanceof Replaced.Done) return Optional.of(changed);
        }
    }

    private String hashOf(Password password) {
        return Objects.requireNonNull(hashes.encode(password.value()));
    }
}
