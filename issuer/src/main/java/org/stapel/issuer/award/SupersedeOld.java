package org.stapel.issuer.award;

import org.stapel.credential.model.AwardId;

import java.time.InstantSource;
import java.util.Optional;
import java.util.function.Supplier;

/// Ends the old award once the one that corrects it is confirmed.
public final class SupersedeOld implements FollowUp {
    private final Awards awards;
    private final Supplier<SettleAwards> settling;
    private final InstantSource clock;

    /// @param settling asked for late, since settling calls its follow-ups
    public SupersedeOld(Awards awards, Supplier<SettleAwards> settling, InstantSource clock) {
        this.awards = awards;
        this.settling = settling;
        this.clock = clock;
    }

    @Override
    public void after(Award.Confirmed award) {
        award.file().supersedes().ifPresent(old -> end(old, award.file()));
    }

    private void end(AwardId old, AwardFile by) {
        String actor = by.history().getLast().actor();
        while (true) {
            Awards.Versioned read = awards.byId(old).orElseThrow();
            if (!(read.award() instanceof Award.Confirmed award)) return;
            var change = award.supersede(by.id(), reason(by), actor, clock.instant());
            boolean stored =
                    !(change instanceof StandingChange.Changed(var changed))
                            || awards.replace(changed, read.version(), true);
            if (!stored) continue;
            settling.get().settle(old);
            return;
        }
    }

    /// What was wrong with the old one, as the first act of the new one says.
    private static StandingReason reason(AwardFile by) {
        return Optional.ofNullable(by.history().getFirst().details().get("reason"))
                .flatMap(StandingReason::ofCode)
                .orElse(StandingReason.CORRECTED);
    }
}
