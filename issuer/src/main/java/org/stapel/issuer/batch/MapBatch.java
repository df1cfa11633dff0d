package org.stapel.issuer.batch;

import org.stapel.issuer.batch.check.CheckContexts;
import org.stapel.issuer.batch.mapping.Mapping;
import org.stapel.issuer.catalogue.Catalogue;
import org.stapel.issuer.institution.Institution;
import org.stapel.issuer.sheet.SheetChoices;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Takes what a person confirmed of a file: how it is read and which column holds what; then every
/// row is checked.
public record MapBatch(Batches batches, Mappings mappings, CheckContexts contexts, Work work) {
    /// What mapping answers.
    public sealed interface Outcome {
        record Checking(Batch batch) implements Outcome {}

        /// @param codes as [Mapping#faults] and [Reading#undecided] have them, or `unknown_offer`,
        ///   `unknown_column`
        record Faulty(List<String> codes) implements Outcome {}

        /// It is being worked on already.
        record NotOpen() implements Outcome {}
    }

    public Outcome map(
            Institution institution,
            Batch batch,
            SheetChoices choices,
            Mapping mapping,
            String actor) {
        Reading reading = batch.reading().choosing(choices);
        List<String> faults = faults(institution, reading, mapping);
        if (!faults.isEmpty()) return new Outcome.Faulty(faults);
        var checking = new Life.Checking(actor);
        Batch stands =
                batches.change(
                        batch.id(),
                        now ->
                                now.life().isOpen()
                                        ? Optional.of(now.mapped(reading, mapping, checking))
                                        : Optional.empty());
        if (!(stands.life() instanceof Life.Checking)) return new Outcome.NotOpen();
        mappings.remember(institution.id(), reading.headers(), mapping);
        work.begin(batch.id());
        return new Outcome.Checking(stands);
    }

    private List<String> faults(Institution institution, Reading reading, Mapping mapping) {
        List<String> faults = new ArrayList<>(mapping.faults());
        faults.addAll(reading.undecided(mapping));
        Catalogue catalogue = contexts.catalogue(institution);
        boolean known =
                mapping.offer()
                        .map(ref -> catalogue.find(ref.id(), ref.version()).isPresent())
                        .orElse(true);
        if (!known) faults.add("unknown_offer");
        if (!reading.headers().containsAll(mapping.columns().keySet()))
            faults.add("unknown_column");
        return faults;
    }
}
