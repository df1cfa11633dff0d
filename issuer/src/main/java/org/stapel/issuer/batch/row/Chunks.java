package org.stapel.issuer.batch.row;

import java.util.Optional;

/// The stored chunks of batches.
public interface Chunks {
    /// Stores it in the place of what may stand there.
    void put(Chunk chunk);

    Optional<Versioned> of(String batch, int generation, int index);

    /// Replaces it when it still has this version; answers whether it did.
    boolean replace(Chunk chunk, long expectedVersion);

    /// Removes all chunks of this generation.
    void remove(String batch, int generation);

    /// A chunk as read.
    record Versioned(Chunk chunk, long version) {}
}
