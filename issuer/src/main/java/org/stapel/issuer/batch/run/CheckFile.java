package org.stapel.issuer.batch.run;

import org.stapel.issuer.batch.Batch;
import org.stapel.issuer.batch.BatchId;
import org.stapel.issuer.batch.Batches;
import org.stapel.issuer.batch.Life;
import org.stapel.issuer.batch.check.CheckContext;
import org.stapel.issuer.batch.check.CheckContexts;
import org.stapel.issuer.batch.check.CheckRow;
import org.stapel.issuer.batch.check.FindDoubles;
import org.stapel.issuer.batch.row.Row;
import org.stapel.issuer.batch.row.RowContent;
import org.stapel.issuer.batch.row.RowFinding;
import org.stapel.issuer.batch.row.RowState;
import org.stapel.issuer.institution.Institution;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/// Checks every row of a file; nothing is made. A crash begins it anew.
record CheckFile(Batches batches, WalkChunks walk, CheckContexts contexts, InParallel parallel) {
    void run(Batch batch, Institution institution, Progress progress) throws InterruptedException {
        CheckContext context =
                contexts.of(institution, batch.reading().layout(batch.mapping().orElseThrow()));
        var checking = new CheckRow(context);
        var doubles = new FindDoubles();
        Map<String, Integer> offers = new TreeMap<>();
        for (int i = 0; i < batch.reading().chunks(); i++) {
            if (!isChecking(batch.id())) return;
            check(batch, i, checking, doubles, offers, progress);
        }
        refuseDoubles(batch, doubles);
        batches.change(
                batch.id(),
                b ->
                        b.life() instanceof Life.Checking
                                ? Optional.of(b.about(offers).in(new Life.Mapped()))
                                : Optional.empty());
    }

    private boolean isChecking(BatchId id) {
        return batches.byId(id).orElseThrow().life() instanceof Life.Checking;
    }

    private void check(
            Batch batch,
            int index,
            CheckRow checking,
            FindDoubles doubles,
            Map<String, Integer> offers,
            Progress progress)
            throws InterruptedException {
        WalkChunks.Opened opened = walk.open(batch, index);
        List<CheckRow.Checked> checked =
                parallel.map(
                        opened.chunk().rows().stream()
                                .filter(row -> row.state() != RowState.FORGOTTEN)
                                .toList(),
                        row -> {
                            var one = checking.check(row, opened.content(row));
                            progress.move(row.state(), one.row().state());
                            return one;
                        });
        List<WalkChunks.Outcome> outcomes = new ArrayList<>();
        for (CheckRow.Checked one : checked) {
            one.claim().ifPresent(claim -> doubles.add(one.row().number(), claim));
            one.offer().ifPresent(offer -> offers.merge(offer, 1, Integer::sum));
            outcomes.add(new WalkChunks.Outcome(one.row(), Optional.of(one.content())));
        }
        walk.write(batch, index, outcomes);
        progress.stored();
    }

    private void refuseDoubles(Batch batch, FindDoubles doubles) {
        Set<Integer> doubled = new HashSet<>(doubles.rows());
        if (doubled.isEmpty()) return;
        for (int i = 0; i < batch.reading().chunks(); i++) {
            WalkChunks.Opened opened = walk.open(batch, i);
            List<WalkChunks.Outcome> outcomes =
                    opened.chunk().rows().stream()
                            .filter(row -> doubled.contains(row.number()))
                            .map(row -> refused(row, opened.content(row), doubles))
                            .toList();
            if (!outcomes.isEmpty()) walk.write(batch, i, outcomes);
        }
    }

    private static WalkChunks.Outcome refused(Row row, RowContent content, FindDoubles doubles) {
        List<RowFinding> findings = new ArrayList<>(content.findings());
        findings.add(
                RowFinding.error(
                        doubles.codeOf(row.number()).orElseThrow(),
                        "/awardReference",
                        Optional.empty()));
        return new WalkChunks.Outcome(
                row.in(RowState.WRONG), Optional.of(content.with(findings, List.of())));
    }
}
