package org.stapel.credential.status;

/// The stable codes with which a status is refused or left open.
public final class StatusCodes {
    public static final String LIST_INVALID = "status_list_invalid";
    public static final String LIST_TOO_SMALL = "status_list_too_small";
    public static final String INDEX = "status_index";
    public static final String PURPOSE_MISMATCH = "status_purpose_mismatch";
    public static final String ISSUER_UNTRUSTED = "status_issuer_untrusted";
    public static final String ROLLBACK = "status_rollback";
    public static final String STALE = "status_stale";
    public static final String UNAVAILABLE = "status_unavailable";
    public static final String UNSUPPORTED = "status_unsupported";
    public static final String MISSING = "status_missing";

    private StatusCodes() {}
}
