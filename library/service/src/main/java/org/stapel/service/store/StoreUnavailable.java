package org.stapel.service.store;

/// The store cannot be reached, is full, or could not say whether an operation took effect; the
/// caller answers 503.
public final class StoreUnavailable extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final String code;

    /// @param code `storage_unavailable` or `storage_full`
    public StoreUnavailable(String code, String message, Throwable cause) {
        super(message, cause);
        this.code = code;
    }

    public String code() {
        return code;
    }
}
