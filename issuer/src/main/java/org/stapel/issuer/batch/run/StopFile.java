package org.stapel.issuer.batch.run;

import org.stapel.credential.model.AwardId;
import org.stapel.issuer.award.Award;
import org.stapel.issuer.award.Awards;
import org.stapel.issuer.award.ChangeStanding;
import org.stapel.issuer.award.StandingReason;
import org.stapel.issuer.batch.Batch;
import org.stapel.issuer.batch.Batches;
import org.stapel.issuer.batch.Life;
import org.stapel.issuer.batch.row.Row;
import org.stapel.issuer.batch.row.RowContent;
import org.stapel.issuer.batch.row.RowState;
import org.stapel.issuer.journal.Act;

import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Ends a batch that was cancelled.
record StopFile(
        Batches batches,
        WalkChunks walk,
        Awards awards,
        ChangeStanding changing,
        InParallel parallel,
        InstantSource clock) {
    void run(Batch batch, Life.Stopping stopping, Progress progress) throws InterruptedException {
        for (int i = 0; i < batch.reading().chunks(); i++) stop(batch, i, stopping, progress);
        Instant now = clock.instant();
        batches.change(
                batch.id(),
                b ->
                        b.life() instanceof Life.Stopping
                                ? Optional.of(
                                        b.in(new Life.Cancelled(stopping.by(), now))
                                                .with(cancelled(b, stopping.by(), now)))
                                : Optional.empty());
    }

    private void stop(Batch batch, int index, Life.Stopping stopping, Progress progress)
            throws InterruptedException {
        WalkChunks.Opened opened = walk.open(batch, index);
        List<Optional<WalkChunks.Outcome>> outcomes =
                parallel.map(
                        opened.chunk().rows(),
                        row -> {
                            RowState next = next(row, stopping.by());
                            progress.move(row.state(), next);
                            return next == row.state()
                                    ? Optional.empty()
                                    : Optional.of(outcome(opened, row.in(next)));
                        });
        List<WalkChunks.Outcome> changed = outcomes.stream().flatMap(Optional::stream).toList();
        if (!changed.isEmpty()) walk.write(batch, index, changed);
        progress.stored();
    }

    private static WalkChunks.Outcome outcome(WalkChunks.Opened opened, Row row) {
        RowContent content = opened.contents().get(row.number());
        return new WalkChunks.Outcome(row, Optional.ofNullable(content));
    }

    private RowState next(Row row, String by) {
        return switch (row.state()) {
            case UNCHECKED, GOOD, WARNED, CHANGED, PENDING -> RowState.NOT_SIGNED;
            case ISSUED -> withdraw(row, by) ? RowState.WITHDRAWN : RowState.ISSUED;
            case WRONG,
                    NOT_AWARDED,
                    ALREADY_ISSUED,
                    CORRECTED,
                    FAILED,
                    SET_ASIDE,
                    NOT_SIGNED,
                    WITHDRAWN,
                    FORGOTTEN ->
                    row.state();
        };
    }

    /// Answers whether the award was still to be released, and stands no more.
    private boolean withdraw(Row row, String by) {
        Optional<Award> award = row.award().flatMap(awards::byId).map(Awards.Versioned::award);
        boolean shown =
                award.map(a -> a.file().handling().isReleased(clock.instant())).orElse(true);
        if (shown) return false;
        AwardId whole = award.get().file().id();
        award.get().file().parts().stream()
                .filter(part -> isMadeWith(part, whole))
                .forEach(part -> revoke(part, by));
        revoke(whole, by);
        return true;
    }

    /// A part may have been there before.
    private boolean isMadeWith(AwardId part, AwardId whole) {
        return awards.byId(part)
                .flatMap(read -> read.award().file().whole())
                .filter(whole::equals)
                .isPresent();
    }

    private void revoke(AwardId id, String by) {
        changing.change(id, ChangeStanding.Act.REVOKE, StandingReason.WITHDRAWN, by);
    }

    private static Act cancelled(Batch batch, String by, Instant now) {
        return new Act(
                "batch.cancelled",
                by,
                now,
                Map.of(
                        "batch", batch.id().value(),
                        "issued", Integer.toString(batch.count(RowState.ISSUED)),
                        "withdrawn", Integer.toString(batch.count(RowState.WITHDRAWN))));
    }
}
