package org.stapel.issuer.keys;

import org.stapel.credential.model.InstitutionId;
import org.stapel.credential.securing.KeyId;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// All keys that an institution ever had, oldest first; at most one of them signs.
public record KeyRing(InstitutionId institution, List<KeyEntry> keys) {
    public KeyRing {
        keys = List.copyOf(keys);
        if (keys.stream().filter(KeyEntry::signs).count() > 1)
            throw new IllegalArgumentException("only one key signs at a time");
    }

    /// A ring without keys.
    public static KeyRing empty(InstitutionId institution) {
        return new KeyRing(institution, List.of());
    }

    /// The key that signs now.
    public Optional<KeyEntry> current() {
        return keys.stream().filter(KeyEntry::signs).findFirst();
    }

    public Optional<KeyEntry> byId(KeyId id) {
        return keys.stream().filter(key -> key.id().equals(id)).findFirst();
    }

    /// The ring after rotation: the old key is kept with its end, the new one signs.
    public KeyRing rotate(KeyEntry next, Instant now) {
        List<KeyEntry> all = new ArrayList<>(keys.stream().map(key -> key.retire(now)).toList());
        all.add(next);
        return new KeyRing(institution, all);
    }

    /// The ring with this key marked compromised.
    public KeyRing compromise(KeyId id, Instant now) {
        return new KeyRing(
                institution,
                keys.stream().map(key -> key.id().equals(id) ? key.compromise(now) : key).toList());
    }

    /// The name of the next key, as in `key-2`.
    public KeyId nextId() {
        return new KeyId("key-" + (keys.size() + 1));
    }
}
