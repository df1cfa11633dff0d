package org.stapel.issuer.award;

import org.stapel.credential.model.AwardId;

import java.time.InstantSource;
import java.util.Optional;

/// Lets a second person confirm or reject what another proposed.
public record ApproveAward(Awards awards, SettleAwards settling, InstantSource clock) {
    /// What approving answers.
    public sealed interface Outcome {
        record Approved(Award award) implements Outcome {}

        record Rejected(Award award) implements Outcome {}

        /// Nobody approves what they proposed.
        record SamePerson() implements Outcome {}

        /// A part is confirmed with its whole, and nothing is decided twice.
        record NotWaiting() implements Outcome {}
    }

    public Outcome approve(AwardId id, String actor) {
        return decide(id, actor, true);
    }

    public Outcome reject(AwardId id, String actor) {
        return decide(id, actor, false);
    }

    private Outcome decide(AwardId id, String actor, boolean approve) {
        while (true) {
            Optional<Awards.Versioned> read = awards.byId(id);
            if (read.isEmpty() || !(read.get().award() instanceof Award.Proposed proposed))
                return new Outcome.NotWaiting();
            if (proposed.file().whole().isPresent()) return new Outcome.NotWaiting();
            if (proposed.proposedBy().equals(actor)) return new Outcome.SamePerson();
            Award decided =
                    approve
                            ? proposed.confirm(actor, clock.instant())
                            : proposed.reject(actor, clock.instant());
            if (!awards.replace(decided, read.get().version(), true)) continue;
            return approve
                    ? new Outcome.Approved(settling.settle(id))
                    : new Outcome.Rejected(decided);
        }
    }
}
