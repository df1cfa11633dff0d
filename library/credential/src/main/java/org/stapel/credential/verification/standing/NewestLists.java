package org.stapel.credential.verification.standing;

import org.stapel.credential.status.StatusList;

import java.net.URI;
import java.util.LinkedHashMap;
import java.util.Map;

/// Remembers the newest verified list of each address, so that an older one that is served again is
/// noticed.
public final class NewestLists {
    private static final int MOST_LISTS = 1_000;

    private final Map<URI, StatusList> newest =
            new LinkedHashMap<>(16, 0.75f, true) {
                @Override
                protected boolean removeEldestEntry(Map.Entry<URI, StatusList> eldest) {
                    return size() > MOST_LISTS;
                }
            };

    /// The newest list of this address that was ever verified, this one included.
    public synchronized StatusList newestWith(URI address, StatusList verified) {
        return newest.merge(
                address,
                verified,
                (before, now) -> now.issuedAt().isBefore(before.issuedAt()) ? before : now);
    }
}
