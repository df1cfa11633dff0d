package org.stapel.service.outbox;

/// Does the work of one kind of item; must bear being called twice with the same one.
public interface OutboxHandler {
    String kind();

    /// Returns when the work is done; any exception means it is to be tried again later.
    void handle(OutboxItem item);
}
