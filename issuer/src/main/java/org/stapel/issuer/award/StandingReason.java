package org.stapel.issuer.award;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/// Why a standing changed: a code, so that no personal data gets into history or logs.
public enum StandingReason {
    AWARDED_IN_ERROR,
    WITHDRAWN,
    FRAUD,
    KEY_COMPROMISED,
    LICENCE_LAPSED,
    UNDER_INVESTIGATION,
    INVESTIGATION_CLOSED,
    NAME_CORRECTED,
    RESULT_CORRECTED,
    CORRECTED,
    OTHER;

    /// The public form, as in `awarded_in_error`.
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<StandingReason> ofCode(String code) {
        return Arrays.stream(values()).filter(reason -> reason.code().equals(code)).findFirst();
    }
}
