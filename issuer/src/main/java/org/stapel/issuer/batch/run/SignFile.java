package org.stapel.issuer.batch.run;

import org.stapel.credential.securing.SigningFailed;
import org.stapel.issuer.award.Awards;
import org.stapel.issuer.award.IntakeAward;
import org.stapel.issuer.batch.Batch;
import org.stapel.issuer.batch.Batches;
import org.stapel.issuer.batch.Life;
import org.stapel.issuer.batch.Order;
import org.stapel.issuer.batch.check.CheckContexts;
import org.stapel.issuer.batch.check.CheckRow;
import org.stapel.issuer.batch.row.Row;
import org.stapel.issuer.batch.row.RowState;
import org.stapel.issuer.institution.Institution;
import org.stapel.issuer.journal.Act;
import org.stapel.service.store.StoreUnavailable;

import java.time.InstantSource;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// Signs what was confirmed: first it says of every row whether it is, then it makes the awards,
/// chunk by chunk. A row that cannot be signed now stays, and is tried again.
record SignFile(
        Batches batches,
        WalkChunks walk,
        CheckContexts contexts,
        IntakeAward intake,
        Awards awards,
        InParallel parallel,
        InstantSource clock) {
    private static final Set<RowState> VERDICTS =
            EnumSet.of(RowState.GOOD, RowState.WARNED, RowState.WRONG, RowState.CHANGED);

    /// Answers whether nothing is left to be signed.
    boolean run(Batch batch, Institution institution, Life.Running running, Progress progress)
            throws InterruptedException {
        for (int i = 0; i < batch.reading().chunks(); i++) decide(batch, i);
        var checking =
                new CheckRow(
                        contexts.of(
                                institution,
                                batch.reading().layout(batch.mapping().orElseThrow())));
        var by = new SignRow.By(running.by(), running.approvedBy());
        var signing = new SignRow(intake, awards, checking, institution, batch, by, clock);
        for (int i = 0; i < batch.reading().chunks() && !progress.isHalted(); i++)
            sign(batch, i, signing, progress);
        if (progress.isHalted()) return true;
        return batches.byId(batch.id()).orElseThrow().count(RowState.PENDING) == 0 && finish(batch);
    }

    /// Turns the verdicts of a chunk into what was confirmed of them.
    private void decide(Batch batch, int index) {
        List<WalkChunks.Outcome> outcomes = new ArrayList<>();
        if (walk.rows(batch, index).stream().noneMatch(row -> isVerdict(row.state()))) return;
        WalkChunks.Opened opened = walk.open(batch, index);
        for (Row row : opened.chunk().rows())
            if (isVerdict(row.state()))
                outcomes.add(
                        new WalkChunks.Outcome(
                                row.in(decided(row, batch.order())),
                                Optional.of(opened.content(row))));
        walk.write(batch, index, outcomes);
    }

    private static boolean isVerdict(RowState state) {
        return VERDICTS.contains(state);
    }

    private static RowState decided(Row row, Order order) {
        boolean corrected = order.correctAll() || order.corrections().contains(row.number());
        boolean take =
                row.state() == RowState.GOOD
                        || (row.state() == RowState.WARNED && order.acceptWarnings())
                        || (row.state() == RowState.CHANGED && corrected);
        return take ? RowState.PENDING : RowState.SET_ASIDE;
    }

    private void sign(Batch batch, int index, SignRow signing, Progress progress)
            throws InterruptedException {
        WalkChunks.Opened opened = walk.open(batch, index);
        List<Row> pending =
                opened.chunk().rows().stream()
                        .filter(row -> row.state() == RowState.PENDING)
                        .toList();
        if (pending.isEmpty()) return;
        List<Optional<WalkChunks.Outcome>> outcomes =
                parallel.map(pending, row -> signed(opened, row, signing, progress));
        walk.write(batch, index, outcomes.stream().flatMap(Optional::stream).toList());
        progress.stored();
    }

    private Optional<WalkChunks.Outcome> signed(
            WalkChunks.Opened opened, Row row, SignRow signing, Progress progress) {
        if (progress.isHalted()) return Optional.empty();
        try {
            WalkChunks.Outcome outcome = signing.sign(row, opened.content(row));
            progress.move(RowState.PENDING, outcome.row().state());
            return Optional.of(outcome);
        } catch (SigningFailed | StoreUnavailable e) {
            return Optional.empty();
        }
    }

    private boolean finish(Batch batch) {
        var now = clock.instant();
        Batch stands =
                batches.change(
                        batch.id(),
                        b ->
                                b.life() instanceof Life.Running
                                        ? Optional.of(b.in(new Life.Done(now)).with(done(b, now)))
                                        : Optional.empty());
        return !(stands.life() instanceof Life.Running);
    }

    private static Act done(Batch batch, java.time.Instant now) {
        return new Act(
                "batch.done",
                Act.SYSTEM,
                now,
                Map.of(
                        "batch", batch.id().value(),
                        "issued", Integer.toString(batch.count(RowState.ISSUED)),
                        "corrected", Integer.toString(batch.count(RowState.CORRECTED)),
                        "failed", Integer.toString(batch.count(RowState.FAILED))));
    }
}
