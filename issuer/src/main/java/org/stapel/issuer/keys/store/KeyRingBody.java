package org.stapel.issuer.keys.store;

import org.stapel.credential.model.InstitutionId;
import org.stapel.credential.securing.KeyId;
import org.stapel.credential.securing.PublicJwk;
import org.stapel.credential.securing.SignatureAlgorithm;
import org.stapel.issuer.journal.Act;
import org.stapel.issuer.keys.KeyEntry;
import org.stapel.issuer.keys.KeyRing;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

record KeyRingBody(String institution, List<Key> keys, List<Act> history) {
    record Key(
            String id,
            SignatureAlgorithm algorithm,
            String jwk,
            Instant from,
            Optional<Instant> expires,
            Optional<Instant> revoked) {
        static Key of(KeyEntry entry) {
            return new Key(
                    entry.id().value(),
                    entry.algorithm(),
                    entry.jwk().json(),
                    entry.from(),
                    entry.expires(),
                    entry.revoked());
        }

        KeyEntry entry() {
            return new KeyEntry(
                    new KeyId(id), algorithm, new PublicJwk(jwk), from, expires, revoked);
        }
    }

    static KeyRingBody of(KeyRing ring, List<Act> history) {
        return new KeyRingBody(
                ring.institution().value(), ring.keys().stream().map(Key::of).toList(), history);
    }

    KeyRing ring() {
        return new KeyRing(new InstitutionId(institution), keys.stream().map(Key::entry).toList());
    }
}
