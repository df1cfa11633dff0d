package org.stapel.service.account;

import org.stapel.credential.encoding.Bytes;
import org.stapel.service.audit.AuditDraft;
import org.stapel.service.audit.AuditTrail;

import java.security.SecureRandom;
import java.time.InstantSource;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/// Enters what is done to accounts and clients in the audit trail, under [#ORGANISATION]; ids and
/// roles only, neither names nor addresses.
///
/// An entry follows its act: a crash between the two leaves the act without entry.
public final class AccountRecord {
    /// The chain of what concerns the whole installation.
    public static final String ORGANISATION = "installation";

    private static final String SYSTEM = "system";

    private final AuditTrail trail;
    private final InstantSource clock;
    private final SecureRandom random;

    public AccountRecord(AuditTrail trail, InstantSource clock, SecureRandom random) {
        this.trail = trail;
        this.clock = clock;
        this.random = random;
    }

    void accountMade(Actor actor, Account account) {
        enter(actor.id(), "account.created", account.id(), Map.of());
        granted(actor, account.id(), account.grants());
    }

    void granted(Actor actor, String account, Set<Grant> grants) {
        for (var grant : grants) enter(actor.id(), "grant.added", account, details(grant));
    }

    void revoked(Actor actor, String account, Grant grant) {
        enter(actor.id(), "grant.removed", account, details(grant));
    }

    void clientRegistered(Actor actor, ApiClient client) {
        enter(actor.id(), "client.registered", client.id(), Map.of());
        granted(actor, client.id(), client.grants());
    }

    void clientRemoved(Actor actor, String client) {
        enter(actor.id(), "client.removed", client, Map.of());
    }

    void firstAdministratorClaimed(Account account) {
        enter(SYSTEM, "first-administrator.claimed", account.id(), Map.of());
    }

    /// Someone tried passwords of this account faster than a person would.
    public void signInThrottled(Account account) {
        enter(SYSTEM, "sign-in.throttled", account.id(), Map.of());
    }

    /// A limit by its number of programmes and the SHA-256 of their sorted ids, a line each, since
    /// an id may be what no entry can hold.
    private static Map<String, String> details(Grant grant) {
        Map<String, String> details = new HashMap<>();
        details.put("organisation", grant.organisation());
        details.put("role", grant.role().name());
        grant.programmes()
                .ifPresent(some -> {
                    String lines = some.stream().sorted().collect(Collectors.joining("\n"));
                    details.put("programmes", Integer.toString(some.size()));
                    details.put("programmes-sha256", Bytes.utf8(lines).sha256().hex());
                });
        return details;
    }

    private void enter(String actor, String action, String subject, Map<String, String> details) {
        trail.append(
                new AuditDraft(
                        RandomText.of128Bits(random),
                        clock.instant(),
                        actor,
                        ORGANISATION,
                        action,
                        subject,
                        details));
    }
}
