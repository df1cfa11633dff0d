package org.stapel.issuer.batch;

import org.stapel.issuer.batch.row.RowState;
import org.stapel.issuer.institution.Institution;
import org.stapel.issuer.journal.Act;

import java.time.Instant;
import java.time.InstantSource;
import java.util.Map;
import java.util.Optional;

/// Confirms what a checked file may award; where the institution wants a second person, another
/// account must release it.
public record ConfirmBatch(Batches batches, Files files, Work work, InstantSource clock) {
    /// What confirming answers.
    public sealed interface Outcome {
        /// Confirmed; it runs, or waits for a second person.
        record Confirmed(Batch batch) implements Outcome {}

        /// Not one row is good, or was accepted.
        record NothingToAward() implements Outcome {}

        /// The release time lies in the past.
        record ReleaseInPast() implements Outcome {}

        /// Not checked, or confirmed before.
        record NotReady() implements Outcome {}
    }

    public Outcome confirm(Institution institution, Batch batch, Order order, String actor) {
        if (!(batch.life() instanceof Life.Mapped)) return new Outcome.NotReady();
        if (toAward(batch, order) == 0) return new Outcome.NothingToAward();
        Instant now = clock.instant();
        if (order.releaseAt().filter(at -> !at.isAfter(now)).isPresent())
            return new Outcome.ReleaseInPast();
        boolean second = institution.approval() == Institution.Approval.SECOND_PERSON;
        Life next =
                second ? new Life.Proposed(actor, now) : new Life.Running(actor, Optional.empty());
        var act =
                new Act(
                        second ? "batch.proposed" : "batch.confirmed",
                        actor,
                        now,
                        Map.of(
                                "batch", batch.id().value(),
                                "awards", Integer.toString(toAward(batch, order))));
        Batch stands = batches.change(batch.id(), b -> confirmed(b, batch, order, next, act));
        if (!stands.life().equals(next)) return new Outcome.NotReady();
        begin(stands);
        return new Outcome.Confirmed(stands);
    }

    /// How many awards would be made.
    public static int toAward(Batch batch, Order order) {
        int changed =
                order.correctAll() ? batch.count(RowState.CHANGED) : order.corrections().size();
        int warned = order.acceptWarnings() ? batch.count(RowState.WARNED) : 0;
        return batch.count(RowState.GOOD) + warned + changed;
    }

    /// @param seen as the person saw it, and was let confirm it
    private static Optional<Batch> confirmed(
            Batch batch, Batch seen, Order order, Life next, Act act) {
        return batch.life() instanceof Life.Mapped && batch.says(seen)
                ? Optional.of(batch.ordered(order).in(next).with(act))
                : Optional.empty();
    }

    private void begin(Batch batch) {
        if (!(batch.life() instanceof Life.Running)) return;
        files.remove(batch.id());
        work.begin(batch.id());
    }

    /// What releasing answers.
    public sealed interface Release {
        record Released(Batch batch) implements Release {}

        /// Nobody releases what they proposed.
        record SamePerson() implements Release {}

        /// Not confirmed, or released before.
        record NotWaiting() implements Release {}
    }

    /// Lets a second person agree.
    public Release release(Batch batch, String actor) {
        if (!(batch.life() instanceof Life.Proposed proposed)) return new Release.NotWaiting();
        if (proposed.by().equals(actor)) return new Release.SamePerson();
        var next = new Life.Running(proposed.by(), Optional.of(actor));
        var act =
                new Act(
                        "batch.confirmed",
                        actor,
                        clock.instant(),
                        Map.of("batch", batch.id().value()));
        Batch stands =
                batches.change(
                        batch.id(),
                        b ->
                                b.life().equals(proposed)
                                        ? Optional.of(b.in(next).with(act))
                                        : Optional.empty());
        if (!stands.life().equals(next)) return new Release.NotWaiting();
        begin(stands);
        return new Release.Released(stands);
    }
}
