package org.stapel.credential.securing;

/// A signing key could not be used: device away, key expired, wrong password.
public final class SigningFailed extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public SigningFailed(String message, Throwable cause) {
        super(message, cause);
    }
}
