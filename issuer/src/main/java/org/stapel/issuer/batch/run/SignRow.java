package org.stapel.issuer.batch.run;

import org.stapel.credential.model.AwardId;
import org.stapel.credential.profile.LintFinding;
import org.stapel.issuer.award.Award;
import org.stapel.issuer.award.Awards;
import org.stapel.issuer.award.Delivery;
import org.stapel.issuer.award.IntakeAward;
import org.stapel.issuer.award.IntakeOutcome;
import org.stapel.issuer.award.IntakeRequest;
import org.stapel.issuer.batch.Batch;
import org.stapel.issuer.batch.check.CheckRow;
import org.stapel.issuer.batch.row.Row;
import org.stapel.issuer.batch.row.RowContent;
import org.stapel.issuer.batch.row.RowFinding;
import org.stapel.issuer.batch.row.RowState;
import org.stapel.issuer.institution.Institution;
import org.stapel.issuer.privacy.LearnerErased;

import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;

/// Makes the award of one confirmed row. Repeatable: what a crash cut off is found again by its
/// reference.
final class SignRow {
    private final IntakeAward intake;
    private final Awards awards;
    private final CheckRow checking;
    private final Institution institution;
    private final Batch batch;
    private final By by;
    private final InstantSource clock;

    /// Who confirmed.
    record By(String actor, Optional<String> approver) {}

    SignRow(
            IntakeAward intake,
            Awards awards,
            CheckRow checking,
            Institution institution,
            Batch batch,
            By by,
            InstantSource clock) {
        this.intake = intake;
        this.awards = awards;
        this.checking = checking;
        this.institution = institution;
        this.batch = batch;
        this.by = by;
        this.clock = clock;
    }

    WalkChunks.Outcome sign(Row row, RowContent content) {
        Optional<CheckRow.Ready> ready = checking.ready(row, content);
        if (ready.isEmpty()) return failed(row, content, List.of(other("changed_meanwhile")));
        try {
            return outcome(row, content, take(row, ready.get()));
        } catch (LearnerErased e) {
            return new WalkChunks.Outcome(row.forgotten(), Optional.empty());
        }
    }

    private IntakeOutcome take(Row row, CheckRow.Ready ready) {
        return intake.take(
                new IntakeRequest(
                        institution,
                        ready.request(),
                        Optional.empty(),
                        row.corrects(),
                        by.actor(),
                        delivery(row, ready),
                        by.approver()));
    }

    private Delivery delivery(Row row, CheckRow.Ready ready) {
        return new Delivery(
                ready.input().contact(),
                row.corrects().map(this::releaseOf).orElse(batch.order().releaseAt()),
                Optional.of(batch.id().value()),
                Optional.of(ready.awarded().id()));
    }

    /// A correction is shown at once, since what it corrects is over at once; unless that was not
    /// to be shown yet.
    private Optional<Instant> releaseOf(AwardId corrected) {
        return awards.byId(corrected)
                .flatMap(read -> read.award().file().handling().releaseAt())
                .filter(clock.instant()::isBefore);
    }

    private WalkChunks.Outcome outcome(Row row, RowContent content, IntakeOutcome outcome) {
        return switch (outcome) {
            case IntakeOutcome.TakenIn(var award, _, _) -> made(row, award.file().id());
            case IntakeOutcome.Refused(var findings) ->
                    failed(row, content, findings.stream().map(SignRow::finding).toList());
            case IntakeOutcome.ReferenceTaken(var holder) ->
                    isOurs(holder)
                            ? made(row, holder)
                            : failed(row, content, List.of(other("reference_taken")));
            case IntakeOutcome.IdempotencyMismatch() ->
                    failed(row, content, List.of(other("reference_taken")));
            case IntakeOutcome.NothingToSupersede() ->
                    failed(row, content, List.of(other("ended_meanwhile")));
        };
    }

    /// Made by this batch before a crash, from a catalogue that has changed since.
    private boolean isOurs(AwardId holder) {
        return awards.byId(holder)
                .map(Awards.Versioned::award)
                .filter(award -> !(award instanceof Award.Rejected))
                .flatMap(award -> award.file().handling().batch())
                .filter(batch.id().value()::equals)
                .isPresent();
    }

    private WalkChunks.Outcome made(Row row, AwardId award) {
        RowState state = row.corrects().isPresent() ? RowState.CORRECTED : RowState.ISSUED;
        return new WalkChunks.Outcome(row.led(state, award, clock.instant()), Optional.empty());
    }

    private static WalkChunks.Outcome failed(
            Row row, RowContent content, List<RowFinding> findings) {
        return new WalkChunks.Outcome(
                row.in(RowState.FAILED), Optional.of(content.with(findings, List.of())));
    }

    private static RowFinding finding(LintFinding finding) {
        return RowFinding.of(finding, Optional.empty());
    }

    private static RowFinding other(String code) {
        return RowFinding.error(code, "", Optional.empty());
    }
}
