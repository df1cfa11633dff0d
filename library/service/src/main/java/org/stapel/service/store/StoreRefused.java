package org.stapel.service.store;

/// An engine that must not open: its file belongs to another process, a declared index is missing,
/// or its format is unknown. The message names what to look at; the process should not start.
public final class StoreRefused extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public StoreRefused(String message) {
        super(message);
    }

    public StoreRefused(String message, Throwable cause) {
        super(message, cause);
    }
}
