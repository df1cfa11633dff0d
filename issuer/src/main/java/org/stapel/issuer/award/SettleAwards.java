package org.stapel.issuer.award;

import org.stapel.credential.model.AwardId;
import org.stapel.credential.securing.SigningFailed;
import org.stapel.issuer.journal.Act;

import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Does what follows from an award's last act, and marks it done; at start-up for all that a crash
/// left.
///
/// When the award changed meanwhile it starts over, so the last standing wins.
public final class SettleAwards {
    private static final int BLOCK = 200;

    private final Awards awards;
    private final List<FollowUp> followUps;
    private final InstantSource clock;

    /// @param followUps in the order in which they are done
    public SettleAwards(Awards awards, List<FollowUp> followUps, InstantSource clock) {
        this.awards = awards;
        this.followUps = List.copyOf(followUps);
        this.clock = clock;
    }

    /// Settles this award and its parts; answers it as stored.
    public Award settle(AwardId id) {
        while (true) {
            Awards.Versioned read = awards.byId(id).orElseThrow();
            if (!(read.award() instanceof Award.Confirmed award) || award.settled())
                return read.award();
            award.file().parts().forEach(this::confirmPart);
            followUps.forEach(followUp -> followUp.after(award));
            if (awards.replace(award.settle(), read.version(), false)) return award.settle();
        }
    }

    /// Settles everything unsettled; one that cannot be settled now stays, the others go on.
    /// Answers the ones that stayed.
    public List<AwardId> settleAll() {
        List<AwardId> left = new ArrayList<>();
        Optional<AwardId> after = Optional.empty();
        List<AwardId> block = awards.unsettled(after, BLOCK);
        while (!block.isEmpty()) {
            block.stream().filter(id -> !settled(id)).forEach(left::add);
            after = Optional.of(block.getLast());
            block = awards.unsettled(after, BLOCK);
        }
        return left;
    }

    private boolean settled(AwardId id) {
        try {
            settle(id);
            return true;
        } catch (SigningFailed e) {
            return false;
        }
    }

    private void confirmPart(AwardId id) {
        awards.byId(id)
                .ifPresent(read -> {
                    if (read.award() instanceof Award.Proposed part)
                        awards.replace(
                                part.confirm(Act.SYSTEM, clock.instant()), read.version(), true);
                });
        settle(id);
    }
}
