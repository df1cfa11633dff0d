package org.stapel.issuer.issuance.store;

import org.stapel.credential.status.StatusEntry;
import org.stapel.credential.status.StatusPurpose;

import java.net.URI;
import java.util.Optional;

record EntryBody(String list, long index, Optional<StatusPurpose> purpose) {
    static EntryBody of(StatusEntry entry) {
        return switch (entry) {
            case StatusEntry.Bitstring(var list, var index, var purpose) ->
                    new EntryBody(list.toString(), index, Optional.of(purpose));
            case StatusEntry.Token(var list, var index) ->
                    new EntryBody(list.toString(), index, Optional.empty());
        };
    }

    StatusEntry entry() {
        URI address = URI.create(list);
        return purpose.<StatusEntry>map(p -> new StatusEntry.Bitstring(address, index, p))
                .orElseGet(() -> new StatusEntry.Token(address, index));
    }

    String key() {
        return list + "#" + index;
    }
}
