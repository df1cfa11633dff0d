package org.stapel.service.account;

import java.util.Optional;
import java.util.Set;

/// Who may make accounts and clients and say what they may do: the installation administrator
/// anywhere, an organisation's administrator there.
public final class Administration {
    private final Accounts accounts;
    private final ApiClients clients;
    private final AccountRecord record;

    public Administration(Accounts accounts, ApiClients clients, AccountRecord record) {
        this.accounts = accounts;
        this.clients = clients;
        this.record = record;
    }

    /// The answer to an act of administration.
    public sealed interface Outcome<T> {
        record Done<T>(T value) implements Outcome<T> {}

        /// The actor does not administer the organisation of a grant.
        record Forbidden<T>() implements Outcome<T> {}

        /// No such account or client, as far as this actor may know.
        record Unknown<T>() implements Outcome<T> {}

        record EmailTaken<T>() implements Outcome<T> {}

        /// Without the last one nobody could let anyone in.
        record LastAdministrator<T>() implements Outcome<T> {}
    }

    public Outcome<Account> createAccount(
            Actor actor, EmailAddress email, String name, Password password, Set<Grant> grants) {
        if (!mayGive(actor, grants)) return new Outcome.Forbidden<>();
        return switch (accounts.create(email, name, password, grants)) {
            case Accounts.Created.Done(var account) -> {
                record.accountMade(actor, account);
                yield new Outcome.Done<>(account);
            }
            case Accounts.Created.EmailTaken _ -> new Outcome.EmailTaken<>();
        };
    }

    public Outcome<Account> grant(Actor actor, String accountId, Grant grant) {
        if (!mayGive(actor, Set.of(grant))) return new Outcome.Forbidden<>();
        var changed = accounts.grant(accountId, grant);
        changed.ifPresent(account -> record.granted(actor, account.id(), Set.of(grant)));
        return known(changed);
    }

    public Outcome<Account> revoke(Actor actor, String accountId, Grant grant) {
        if (!mayGive(actor, Set.of(grant))) return new Outcome.Forbidden<>();
        if (isLastAdministrator(accountId, grant)) return new Outcome.LastAdministrator<>();
        var changed = accounts.revoke(accountId, grant);
        changed.ifPresent(account -> record.revoked(actor, account.id(), grant));
        return known(changed);
    }

    public Outcome<ApiClients.Registered> registerClient(
            Actor actor, String name, Set<Grant> grants) {
        if (!mayGive(actor, grants)) return new Outcome.Forbidden<>();
        var registered = clients.register(name, grants);
        record.clientRegistered(actor, registered.client());
        return new Outcome.Done<>(registered);
    }

    public Outcome<String> removeClient(Actor actor, String clientId) {
        var removed =
                clients.byId(clientId)
                        .filter(client -> mayGive(actor, client.grants()))
                        .filter(client -> clients.remove(client.id()))
                        .map(ApiClient::id);
        removed.ifPresent(id -> record.clientRemoved(actor, id));
        return removed.<Outcome<String>>map(Outcome.Done::new).orElseGet(Outcome.Unknown::new);
    }

    private static Outcome<Account> known(Optional<Account> account) {
        return account.<Outcome<Account>>map(Outcome.Done::new).orElseGet(Outcome.Unknown::new);
    }

    private boolean isLastAdministrator(String accountId, Grant grant) {
        if (grant.role() != Role.INSTALLATION_ADMINISTRATOR) return false;
        var administrators = accounts.in(Grant.EVERYWHERE, Optional.empty(), 2);
        return administrators.size() == 1 && administrators.getFirst().id().equals(accountId);
    }

    private static boolean mayGive(Actor actor, Set<Grant> grants) {
        return !grants.isEmpty()
                && grants.stream().allMatch(grant -> administers(actor, grant.organisation()));
    }

    private static boolean administers(Actor actor, String organisation) {
        if (actor.administersInstallation()) return true;
        return !organisation.equals(Grant.EVERYWHERE)
                && (actor.has(Role.INSTITUTION_ADMINISTRATOR, organisation)
                        || actor.has(Role.ORGANISATION_ADMINISTRATOR, organisation));
    }
}
