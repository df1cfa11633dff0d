package org.stapel.service.account;

import org.stapel.service.store.Collection;
import org.stapel.service.store.Documents;
import org.stapel.service.store.Documents.Inserted;
import org.stapel.service.store.Store;

import java.security.SecureRandom;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// The systems that may ask for tokens.
public final class ApiClients {
    private static final Collection COLLECTION =
            new Collection("api_clients", List.of(Collection.Key.shared(Stored.ORGANISATION)));

    private final Documents documents;
    private final SecretHashes hashes;
    private final SecureRandom random;

    public ApiClients(Store store, SecretHashes hashes, SecureRandom random) {
        this.documents = store.documents(COLLECTION);
        this.hashes = hashes;
        this.random = random;
    }

    /// A new client and its secret, which is told here and nowhere else.
    public record Registered(ApiClient client, String secret) {
        /// Without the secret.
        @Override
        public String toString() {
            return "Registered[" + client.id() + "]";
        }
    }

    public Registered register(String name, Set<Grant> grants) {
        var secret = RandomText.of256Bits(random);
        var client =
                new ApiClient(
                        RandomText.of128Bits(random), name, hashes.encodeRandom(secret), grants);
        return switch (documents.insertIfAbsent(Stored.document(client))) {
            case Inserted.Done _ -> new Registered(client, secret);
            case Inserted.Taken(var key, _) ->
                    throw new IllegalStateException("a random client id was taken: " + key);
        };
    }

    public Optional<ApiClient> byId(String id) {
        return documents.byId(id).map(found -> Stored.client(found.document()));
    }

    /// Removes the client; its tokens are dead from the next request on. Answers whether it was
    /// there.
    public boolean remove(String id) {
        return documents
                .byId(id)
                .filter(found -> documents.remove(id, found.version()))
                .isPresent();
    }
}
