package org.stapel.service.store;

/// An opened engine. Collections are declared with their keys before use; a declared unique key
/// that the engine does not have as an index refuses to open.
public interface Store extends AutoCloseable {
    Documents documents(Collection collection);

    /// Whether the engine answers now; for health, never for deciding.
    boolean isReachable();

    @Override
    void close();
}
