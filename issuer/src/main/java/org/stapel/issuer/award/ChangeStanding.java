package org.stapel.issuer.award;

import org.stapel.credential.model.AwardId;

import java.time.Instant;
import java.time.InstantSource;

/// Revokes, suspends and reinstates: one recorded operation on the award; the bits of all its
/// issuances follow from it.
public record ChangeStanding(Awards awards, SettleAwards settling, InstantSource clock) {
    /// What is asked for.
    public enum Act {
        REVOKE,
        SUSPEND,
        REINSTATE
    }

    /// What changing answers.
    public sealed interface Outcome {
        /// The award as it stands now, changed or as asked already.
        record Stands(Award.Confirmed award) implements Outcome {}

        record RevocationFinal() implements Outcome {}

        /// Never confirmed, so there is nothing to change.
        record NotConfirmed() implements Outcome {}
    }

    /// Answers when every status bit that follows is stored.
    public Outcome change(AwardId id, Act act, StandingReason reason, String actor) {
        while (true) {
            Awards.Versioned read = awards.byId(id).orElseThrow();
            if (!(read.award() instanceof Award.Confirmed award)) return new Outcome.NotConfirmed();
            switch (asked(award, act, reason, actor, clock.instant())) {
                case StandingChange.Final _ -> {
                    return new Outcome.RevocationFinal();
                }
                case StandingChange.Unchanged _ -> {
                    return stands(id);
                }
                case StandingChange.Changed(var changed) -> {
                    if (awards.replace(changed, read.version(), true)) return stands(id);
                }
            }
        }
    }

    private Outcome stands(AwardId id) {
        return settling.settle(id) instanceof Award.Confirmed award
                ? new Outcome.Stands(award)
                : new Outcome.NotConfirmed();
    }

    private static StandingChange asked(
            Award.Confirmed award, Act act, StandingReason reason, String actor, Instant now) {
        return switch (act) {
            case REVOKE -> award.revoke(reason, actor, now);
            case SUSPEND -> award.suspend(reason, actor, now);
            case REINSTATE -> award.reinstate(reason, actor, now);
        };
    }
}
