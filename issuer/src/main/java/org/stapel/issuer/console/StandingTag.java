package org.stapel.issuer.console;

import org.stapel.issuer.award.Award;
import org.stapel.issuer.award.Standing;

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

    /// As in `superseded`.
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
