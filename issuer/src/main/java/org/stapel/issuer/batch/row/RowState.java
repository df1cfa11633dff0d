package org.stapel.issuer.batch.row;

import java.util.Locale;

/// Where a row stands. Every row of a file has exactly one, so the counts always add up.
public enum RowState {
    /// As read, not checked yet.
    UNCHECKED,
    /// Cannot be awarded as it stands.
    WRONG,
    /// Can be awarded; something should be looked at.
    WARNED,
    /// Can be awarded.
    GOOD,
    /// Below the pass mark, or absent; no error.
    NOT_AWARDED,
    /// The same was awarded before.
    ALREADY_ISSUED,
    /// Something else was awarded before.
    CHANGED,
    /// Confirmed, to be signed.
    PENDING,
    /// Signed.
    ISSUED,
    /// Signed in the place of what was awarded before.
    CORRECTED,
    /// Confirmed, but refused when it was to be signed.
    FAILED,
    /// Left out when the file was confirmed.
    SET_ASIDE,
    /// Never signed, since the batch was cancelled.
    NOT_SIGNED,
    /// Signed, and withdrawn before its release.
    WITHDRAWN,
    /// Its learner was erased.
    FORGOTTEN;

    /// The public name, as in `not_awarded`.
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /// Whether the row belongs on the sheet that is to be corrected and uploaded again.
    public boolean isLeft() {
        return switch (this) {
            case WRONG, WARNED, CHANGED, FAILED, SET_ASIDE, NOT_SIGNED -> true;
            case UNCHECKED,
                    GOOD,
                    NOT_AWARDED,
                    ALREADY_ISSUED,
                    PENDING,
                    ISSUED,
                    CORRECTED,
                    WITHDRAWN,
                    FORGOTTEN ->
                    false;
        };
    }
}
