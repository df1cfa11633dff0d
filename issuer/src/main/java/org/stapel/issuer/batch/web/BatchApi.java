package org.stapel.issuer.batch.web;

import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.stapel.issuer.award.right.Deed;
import org.stapel.issuer.batch.Batch;
import org.stapel.issuer.batch.BatchId;
import org.stapel.issuer.batch.BatchOnPath;
import org.stapel.issuer.batch.Batches;
import org.stapel.issuer.batch.CancelBatch;
import org.stapel.issuer.batch.ConfirmBatch;
import org.stapel.issuer.batch.Life;
import org.stapel.issuer.batch.MapBatch;
import org.stapel.issuer.batch.ReadAgain;
import org.stapel.issuer.batch.UploadBatch;
import org.stapel.issuer.batch.Work;
import org.stapel.issuer.batch.report.ListRows;
import org.stapel.issuer.batch.row.RowState;
import org.stapel.issuer.batch.words.BatchWords;
import org.stapel.issuer.institution.Institution;
import org.stapel.service.account.Actor;
import org.stapel.service.problem.Fault;
import org.stapel.service.problem.Problems;
import org.stapel.service.web.Language;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// The same acts as on the pages, for API clients.
final class BatchApi {
    private static final Duration PATIENCE = Duration.ofSeconds(20);
    private static final int BATCHES = 50;
    private static final int ROWS = 100;

    private final UploadBatch uploading;
    private final ReadAgain reading;
    private final MapBatch mapping;
    private final ConfirmBatch confirming;
    private final CancelBatch cancelling;
    private final Batches batches;
    private final Work work;
    private final ListRows rows;
    private final BatchWords words;
    private final ForeignRowsAnswer foreign;
    private final Problems problems;

    BatchApi(
            UploadBatch uploading,
            ReadAgain reading,
            MapBatch mapping,
            ConfirmBatch confirming,
            CancelBatch cancelling,
            Batches batches,
            Work work,
            ListRows rows,
            BatchWords words,
            ForeignRowsAnswer foreign,
            Problems problems) {
        this.uploading = uploading;
        this.reading = reading;
        this.mapping = mapping;
        this.confirming = confirming;
        this.cancelling = cancelling;
        this.batches = batches;
        this.work = work;
        this.rows = rows;
        this.words = words;
        this.foreign = foreign;
        this.problems = problems;
    }

    ResponseEntity<?> upload(
            Institution institution, UploadedFile file, BatchOptions options, Actor actor) {
        return switch (uploading.upload(institution, file.content(), file.name(), actor.id())) {
            case UploadBatch.Outcome.Refused(var code, var params) -> refused(code, params);
            case UploadBatch.Outcome.Taken(var batch, var known) when known ->
                    checked(institution, batch, actor);
            case UploadBatch.Outcome.Taken(var batch, _) ->
                    read(institution, batch, options, actor);
        };
    }

    private ResponseEntity<?> read(
            Institution institution, Batch batch, BatchOptions options, Actor actor) {
        if (!options.readsOtherwise()) return mapped(institution, batch, options, actor, true);
        return switch (reading.read(batch, options.choices())) {
            case ReadAgain.Outcome.Read(var again) ->
                    mapped(institution, again, options, actor, true);
            case ReadAgain.Outcome.Refused(var code, var params) -> refused(code, params);
            case ReadAgain.Outcome.NotOpen() -> notReady();
        };
    }

    ResponseEntity<?> map(Institution institution, String id, BatchOptions options, Actor actor) {
        return mapped(institution, named(institution, id), options, actor, false);
    }

    private ResponseEntity<?> mapped(
            Institution institution,
            Batch batch,
            BatchOptions options,
            Actor actor,
            boolean lenient) {
        var columns = options.mapping(batch.mapping().orElseThrow());
        var choices = options.choices();
        return switch (mapping.map(institution, batch, choices, columns, actor.id())) {
            case MapBatch.Outcome.Checking(var checking) -> {
                work.await(batch.id(), PATIENCE);
                Batch checked = batches.byId(checking.id()).orElseThrow();
                yield options.confirm() && checked.life() instanceof Life.Mapped
                        ? confirmed(institution, checked, options, actor)
                        : checked(institution, checked, actor);
            }
            case MapBatch.Outcome.Faulty(var codes) ->
                    lenient && !options.confirm() ? told(batch) : faulty(codes);
            case MapBatch.Outcome.NotOpen() -> notReady();
        };
    }

    /// What a file is after its check; refused as a whole when a row is of a foreign programme.
    private ResponseEntity<?> checked(Institution institution, Batch batch, Actor actor) {
        return Optional.of(batch)
                .filter(b -> b.life() instanceof Life.Mapped)
                .flatMap(b -> foreign.of(actor, Deed.AWARD, institution, b))
                .orElseGet(() -> told(batch));
    }

    ResponseEntity<?> list(Institution institution, Optional<String> after) {
        Optional<BatchId> behind =
                after.filter(id -> id.matches("[A-Za-z0-9_-]{32}")).map(BatchId::new);
        List<BatchJson> page =
                batches.page(institution.id(), behind, BATCHES).stream()
                        .map(BatchJson::of)
                        .toList();
        return ResponseEntity.ok(Map.of("batches", page));
    }

    ResponseEntity<?> one(Institution institution, String id) {
        return ResponseEntity.ok(BatchJson.of(named(institution, id)));
    }

    ResponseEntity<?> rows(
            Institution institution, String id, RowsPage.Asked asked, Language language) {
        Set<RowState> states = asked.rowState().map(Set::of).orElse(Set.of());
        List<RowJson> page =
                rows.page(named(institution, id), states, asked.page() * ROWS, ROWS).stream()
                        .map(row -> RowJson.of(row, words, language))
                        .toList();
        return ResponseEntity.ok(Map.of("rows", page));
    }

    ResponseEntity<?> confirm(
            Institution institution, String id, BatchOptions options, Actor actor) {
        return confirmed(institution, named(institution, id), options, actor);
    }

    private ResponseEntity<?> confirmed(
            Institution institution, Batch batch, BatchOptions options, Actor actor) {
        return foreign.of(actor, Deed.AWARD, institution, batch)
                .orElseGet(() -> confirmedAll(institution, batch, options, actor));
    }

    private ResponseEntity<?> confirmedAll(
            Institution institution, Batch batch, BatchOptions options, Actor actor) {
        return switch (confirming.confirm(institution, batch, options.order(), actor.id())) {
            case ConfirmBatch.Outcome.Confirmed(var confirmed) -> told(confirmed);
            case ConfirmBatch.Outcome.NothingToAward() ->
                    problems.of("nothing_to_award", "no row is good, or was accepted");
            case ConfirmBatch.Outcome.ReleaseInPast() ->
                    problems.of("release_in_past", "/releaseAt", "must lie in the future");
            case ConfirmBatch.Outcome.NotReady() -> notReady();
        };
    }

    ResponseEntity<?> release(Institution institution, String id, Actor actor) {
        Batch batch = named(institution, id);
        return foreign.of(actor, Deed.DECIDE, institution, batch)
                .orElseGet(() -> released(batch, actor));
    }

    private ResponseEntity<?> released(Batch proposed, Actor actor) {
        return switch (confirming.release(proposed, actor.id())) {
            case ConfirmBatch.Release.Released(var batch) -> told(batch);
            case ConfirmBatch.Release.SamePerson() ->
                    problems.of("same_person", "nobody releases what they confirmed");
            case ConfirmBatch.Release.NotWaiting() -> notReady();
        };
    }

    ResponseEntity<?> cancel(Institution institution, String id, Actor actor) {
        Batch batch = named(institution, id);
        return foreign.ofCancelling(actor, institution, batch)
                .orElseGet(() -> cancelled(batch, actor));
    }

    private ResponseEntity<?> cancelled(Batch ending, Actor actor) {
        return switch (cancelling.cancel(ending, actor.id())) {
            case CancelBatch.Outcome.Cancelling(var batch) -> {
                work.await(batch.id(), PATIENCE);
                yield told(batches.byId(batch.id()).orElseThrow());
            }
            case CancelBatch.Outcome.TooLate() ->
                    problems.of("batch_too_late", "all of it is released, or it ended before");
        };
    }

    private Batch named(Institution institution, String id) {
        return new BatchOnPath(batches).named(institution, id);
    }

    /// 202 while work goes on.
    private static ResponseEntity<?> told(Batch batch) {
        return ResponseEntity.status(batch.life().isBusy() ? HttpStatus.ACCEPTED : HttpStatus.OK)
                .body(BatchJson.of(batch));
    }

    private ResponseEntity<?> notReady() {
        return problems.of("batch_not_ready", "the batch does not stand where it would have to");
    }

    private ResponseEntity<?> refused(String code, Map<String, String> params) {
        return problems.of(code, "", "the file is refused: " + params, params);
    }

    private ResponseEntity<?> faulty(List<String> codes) {
        List<Fault> faults = codes.stream().map(code -> new Fault(code, "/columns", code)).toList();
        return problems.of("mapping_refused", "the columns or choices are not complete", faults);
    }
}
