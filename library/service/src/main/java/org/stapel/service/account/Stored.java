package org.stapel.service.account;

import org.stapel.service.store.Document;

import tools.jackson.databind.json.JsonMapper;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/// The stored form of accounts and clients.
final class Stored {
    static final String ORGANISATION = "organisation";
    static final String EMAIL = "email";

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private Stored() {}

    record StoredAccount(
            String email, String name, String passwordHash, List<StoredGrant> grants) {}

    record StoredClient(String name, String secretHash, List<StoredGrant> grants) {}

    /// @param programmes absent in what was stored before there were limits
    record StoredGrant(String organisation, Role role, Optional<List<String>> programmes) {}

    static Document document(Account account) {
        var stored =
                new StoredAccount(
                        account.email().value(),
                        account.name(),
                        account.passwordHash(),
                        stored(account.grants()));
        return new Document(
                account.id(),
                JSON.writeValueAsString(stored),
                Map.of(
                        EMAIL, List.of(account.email().value()),
                        ORGANISATION, organisations(account.grants())),
                Optional.empty());
    }

    static Account account(Document document) {
        var stored = JSON.readValue(document.body(), StoredAccount.class);
        return new Account(
                document.id(),
                new EmailAddress(stored.email()),
                stored.name(),
                stored.passwordHash(),
                grants(stored.grants()));
    }

    static Document document(ApiClient client) {
        var stored = new StoredClient(client.name(), client.secretHash(), stored(client.grants()));
        return new Document(
                client.id(),
                JSON.writeValueAsString(stored),
                Map.of(ORGANISATION, organisations(client.grants())),
                Optional.empty());
    }

    static ApiClient client(Document document) {
        var stored = JSON.readValue(document.body(), StoredClient.class);
        return new ApiClient(
                document.id(), stored.name(), stored.secretHash(), grants(stored.grants()));
    }

    private static List<StoredGrant> stored(Set<Grant> grants) {
        return grants.stream()
                .map(grant ->
                        new StoredGrant(
                                grant.organisation(),
                                grant.role(),
                                grant.programmes().map(some -> some.stream().sorted().toList())))
                .toList();
    }

    private static Set<Grant> grants(List<StoredGrant> stored) {
        return stored.stream()
                .map(grant ->
                        new Grant(
                                grant.organisation(),
                                grant.role(),
                                grant.programmes().map(Set::copyOf)))
                .collect(Collectors.toUnmodifiableSet());
    }

    private static List<String> organisations(Set<Grant> grants) {
        return grants.stream().map(Grant::organisation).distinct().sorted().toList();
    }
}
