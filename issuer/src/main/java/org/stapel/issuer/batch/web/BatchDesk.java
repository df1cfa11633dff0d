package org.stapel.issuer.batch.web;

import org.springframework.web.servlet.ModelAndView;
import org.stapel.issuer.award.right.Deed;
import org.stapel.issuer.batch.Batch;
import org.stapel.issuer.batch.CancelBatch;
import org.stapel.issuer.batch.ConfirmBatch;
import org.stapel.issuer.batch.MapBatch;
import org.stapel.issuer.batch.Order;
import org.stapel.issuer.batch.ReadAgain;
import org.stapel.issuer.batch.Work;
import org.stapel.issuer.batch.right.FindForeignRows;
import org.stapel.issuer.desk.web.Redirects;
import org.stapel.issuer.desk.web.Visit;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Leads a batch from one page to the next.
record BatchDesk(
        ReadAgain reading,
        MapBatch mapping,
        ConfirmBatch confirming,
        CancelBatch cancelling,
        FindForeignRows foreign,
        Work work,
        BatchPages pages) {
    /// The codes of what a page may say just happened.
    static final Set<String> SAID =
            Set.of(
                    "known",
                    "read",
                    "proposed",
                    "not-open",
                    "nothing",
                    "past",
                    "no-time",
                    "same-person",
                    "too-late");

    /// Small files are checked before the page is drawn.
    private static final Duration PATIENCE = Duration.ofSeconds(3);

    ModelAndView readAgain(Visit visit, Batch batch, ColumnsForm form) {
        return switch (reading.read(batch, form.reading(batch.reading()))) {
            case ReadAgain.Outcome.Read _ -> to(visit, batch, "read");
            case ReadAgain.Outcome.Refused(var code, _) ->
                    pages.faulty(visit, batch, List.of(code));
            case ReadAgain.Outcome.NotOpen() -> to(visit, batch, "not-open");
        };
    }

    ModelAndView map(Visit visit, Batch batch, ColumnsForm form) {
        var choices = form.choices(batch.reading());
        var columns = form.mapping(batch.reading());
        return switch (mapping.map(
                visit.institution(), batch, choices, columns, visit.actor().id())) {
            case MapBatch.Outcome.Checking _ -> {
                work.await(batch.id(), PATIENCE);
                yield to(visit, batch, "");
            }
            case MapBatch.Outcome.Faulty(var codes) ->
                    pages.faulty(
                            visit,
                            batch.mapped(batch.reading().choosing(choices), columns, batch.life()),
                            codes);
            case MapBatch.Outcome.NotOpen() -> to(visit, batch, "not-open");
        };
    }

    ModelAndView confirm(Visit visit, Batch batch, ConfirmForm form) {
        Optional<Order> order = form.order();
        if (order.isEmpty()) return to(visit, batch, "no-time");
        if (isForeign(visit, Deed.AWARD, batch)) return pages.forbidden(visit, batch);
        return switch (confirming.confirm(
                visit.institution(), batch, order.get(), visit.actor().id())) {
            case ConfirmBatch.Outcome.Confirmed(var confirmed) ->
                    to(visit, batch, confirmed.life().isBusy() ? "" : "proposed");
            case ConfirmBatch.Outcome.NothingToAward() -> to(visit, batch, "nothing");
            case ConfirmBatch.Outcome.ReleaseInPast() -> to(visit, batch, "past");
            case ConfirmBatch.Outcome.NotReady() -> to(visit, batch, "not-open");
        };
    }

    ModelAndView release(Visit visit, Batch batch) {
        if (isForeign(visit, Deed.DECIDE, batch)) return pages.forbidden(visit, batch);
        return switch (confirming.release(batch, visit.actor().id())) {
            case ConfirmBatch.Release.Released _ -> to(visit, batch, "");
            case ConfirmBatch.Release.SamePerson() -> to(visit, batch, "same-person");
            case ConfirmBatch.Release.NotWaiting() -> to(visit, batch, "not-open");
        };
    }

    ModelAndView cancel(Visit visit, Batch batch) {
        if (ForeignRowsAnswer.hasProposed(batch) && isForeign(visit, Deed.CHANGE, batch))
            return pages.forbidden(visit, batch);
        return switch (cancelling.cancel(batch, visit.actor().id())) {
            case CancelBatch.Outcome.Cancelling _ -> {
                work.await(batch.id(), PATIENCE);
                yield to(visit, batch, "");
            }
            case CancelBatch.Outcome.TooLate() -> to(visit, batch, "too-late");
        };
    }

    private boolean isForeign(Visit visit, Deed deed, Batch batch) {
        return foreign.of(visit.actor(), deed, visit.institution(), batch).isPresent();
    }

    private static ModelAndView to(Visit visit, Batch batch, String said) {
        return Redirects.to(
                BatchPages.address(visit, batch) + (said.isEmpty() ? "" : "?said=" + said));
    }
}
