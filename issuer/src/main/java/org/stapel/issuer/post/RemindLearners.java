package org.stapel.issuer.post;

import org.stapel.credential.model.AwardId;
import org.stapel.issuer.journal.Act;
import org.stapel.issuer.post.DispatchState.Sent;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Reminds learners of what still waits for them, with the link that they have.
public record RemindLearners(Dispatches dispatches, DispatchActs acts) {
    public static final Duration BETWEEN = Duration.ofDays(3);
    public static final int MOST = 3;

    private static final int BLOCK = 200;

    /// What reminding answers.
    public sealed interface Outcome {
        record Scheduled() implements Outcome {}

        record TooSoon(Instant notBefore) implements Outcome {}

        /// Three times is enough.
        record Enough() implements Outcome {}

        /// Nothing was mailed, or the learner has it.
        record NothingToRemind() implements Outcome {}
    }

    public Outcome remind(AwardId award, String actor) {
        while (true) {
            Optional<Dispatches.Versioned> read = dispatches.ofAward(award);
            if (read.isEmpty()) return new Outcome.NothingToRemind();
            Dispatch dispatch = read.get().dispatch();
            Act act = acts.act("reminded", award, actor);
            Outcome outcome = judge(dispatch, act.at());
            if (!(outcome instanceof Outcome.Scheduled)) return outcome;
            if (dispatches.replace(dispatch.reminded(act.at(), act), read.get())) return outcome;
        }
    }

    /// Reminds all that were mailed and not opened; answers how many are reminded.
    ///
    /// @param filter of an institution, perhaps of a batch
    /// @param olderThan the last mail is at least as old
    public int remindAll(Dispatches.Filter filter, Duration olderThan, String actor) {
        Instant notAfter = acts.clock().instant().minus(olderThan);
        var unclaimed = filter.in(DispatchTag.SENT).notAfter(notAfter);
        List<AwardId> found = new ArrayList<>();
        Optional<AwardId> after = Optional.empty();
        List<Dispatch> page;
        do {
            page = dispatches.page(unclaimed, after, BLOCK);
            page.forEach(dispatch -> found.add(dispatch.award()));
            if (!page.isEmpty()) after = Optional.of(page.getLast().award());
        } while (page.size() == BLOCK);
        return (int)
                found.stream()
                        .filter(award -> remind(award, actor) instanceof Outcome.Scheduled)
                        .count();
    }

    /// Whether this one could be reminded now.
    public Outcome judge(Dispatch dispatch, Instant now) {
        if (!(dispatch.state() instanceof Sent)
                || !dispatch.mailable()
                || dispatch.lastMailAt().isEmpty()) return new Outcome.NothingToRemind();
        if (dispatch.reminders() >= MOST) return new Outcome.Enough();
        Instant earliest = dispatch.lastMailAt().get().plus(BETWEEN);
        return now.isBefore(earliest) ? new Outcome.TooSoon(earliest) : new Outcome.Scheduled();
    }
}
