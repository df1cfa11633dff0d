package org.stapel.issuer.keys;

import org.stapel.credential.securing.KeyId;
import org.stapel.credential.securing.SigningFailed;
import org.stapel.credential.securing.SigningKey;
import org.stapel.issuer.institution.Institution;
import org.stapel.issuer.journal.Act;

import java.time.Instant;
import java.time.InstantSource;
import java.util.Map;
import java.util.Optional;

/// The keys of the institutions: generated at first need, rotated, marked compromised.
public record InstitutionKeys(KeyRings rings, KeyVault vault, InstantSource clock) {
    /// The key that signs now; generated when the institution has none.
    ///
    /// @throws SigningFailed when the ring names a key that the vault does not have
    public SigningKey current(Institution institution) {
        KeyRings.Versioned read = rings.of(institution.id());
        Optional<KeyEntry> current = read.ring().current();
        if (current.isPresent()) return load(institution, current.get().id());
        add(institution, read, "key.generated", Act.SYSTEM);
        return current(institution);
    }

    /// A key of the ring that is not compromised, for finishing what it began to sign.
    public Optional<SigningKey> usable(Institution institution, KeyId id) {
        return rings.of(institution.id())
                .ring()
                .byId(id)
                .filter(entry -> entry.revoked().isEmpty())
                .flatMap(entry -> vault.load(institution, entry.id()));
    }

    /// All keys, retired and compromised ones included.
    public KeyRing ring(Institution institution) {
        current(institution);
        return rings.of(institution.id()).ring();
    }

    /// A new key signs from now on; the old ones keep verifying.
    public KeyRing rotate(Institution institution, String actor) {
        while (true) {
            KeyRings.Versioned read = rings.of(institution.id());
            if (add(institution, read, "key.rotated", actor))
                return rings.of(institution.id()).ring();
        }
    }

    /// The key verifies nothing from now on; when it was the current one, a new one takes over.
    /// Empty when the institution has no such key.
    public Optional<KeyRing> compromise(Institution institution, KeyId id, String actor) {
        while (true) {
            KeyRings.Versioned read = rings.of(institution.id());
            if (read.ring().byId(id).isEmpty()) return Optional.empty();
            Instant now = clock.instant();
            var act = act("key.compromised", actor, now, institution, id);
            if (rings.store(read.ring().compromise(id, now), read.version(), act))
                return Optional.of(ring(institution));
        }
    }

    private boolean add(
            Institution institution, KeyRings.Versioned read, String type, String actor) {
        Instant now = clock.instant();
        KeyId id = read.ring().nextId();
        SigningKey key = vault.generate(institution, id, institution.algorithm());
        KeyEntry entry = KeyEntry.fresh(id, key.algorithm(), key.publicJwk(), now);
        return rings.store(
                read.ring().rotate(entry, now),
                read.version(),
                act(type, actor, now, institution, id));
    }

    private SigningKey load(Institution institution, KeyId id) {
        return vault.load(institution, id)
                .orElseThrow(() ->
                        new SigningFailed(
                                "the key store has no key " + id,
                                new IllegalStateException("key missing")));
    }

    private static Act act(
            String type, String actor, Instant now, Institution institution, KeyId id) {
        return new Act(
                type,
                actor,
                now,
                Map.of("institution", institution.id().value(), "key", id.value()));
    }
}
