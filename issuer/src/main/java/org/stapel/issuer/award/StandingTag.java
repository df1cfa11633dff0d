package org.stapel.issuer.award;

import java.util.Locale;

/// Where an award stands, in one word.
public enum StandingTag {
    PROPOSED,
    REJECTED,
    VALID,
    SUSPENDED,
    REVOKED,
    SUPERSEDED;

    public static StandingTag of(Award award) {
        return switch (award) {
            case Award.Proposed _ -> PROPOSED;
            case Award.Rejected _ -> REJECTED;
            case Award.Confirmed(_, var standing, _) ->
                    switch (standing) {
                        case Standing.Valid _ -> VALID;
                        case Standing.Suspended _ -> SUSPENDED;
                        case Standing.Revoked _ -> REVOKED;
                        case Standing.Superseded _ -> SUPERSEDED;
                    };
        };
    }

    /// @throws IllegalArgumentException when no tag has this code
    public static StandingTag ofCode(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT));
    }

    /// As in `superseded`.
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
