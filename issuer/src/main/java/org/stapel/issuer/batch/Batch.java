package org.stapel.issuer.batch;

import org.stapel.credential.model.InstitutionId;
import org.stapel.issuer.batch.mapping.Mapping;
import org.stapel.issuer.batch.row.RowState;
import org.stapel.issuer.journal.Act;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/// A file of results and what is being done with it.
///
/// @param counts of the rows of each chunk
/// @param offers what the rows are about, with how many are
/// @param purged whether what the rows said is gone for good
public record Batch(
        BatchId id,
        InstitutionId institution,
        Upload upload,
        Reading reading,
        Optional<Mapping> mapping,
        Order order,
        Life life,
        List<Map<RowState, Integer>> counts,
        Map<String, Integer> offers,
        boolean purged,
        List<Act> history) {
    public Batch {
        counts = List.copyOf(counts);
        offers = new TreeMap<>(offers);
        history = List.copyOf(history);
    }

    /// Of all rows; they add up to the rows of the file.
    public Map<RowState, Integer> total() {
        Map<RowState, Integer> total = new EnumMap<>(RowState.class);
        for (RowState state : RowState.values()) total.put(state, 0);
        counts.forEach(chunk -> chunk.forEach((state, n) -> total.merge(state, n, Integer::sum)));
        return total;
    }

    public int count(RowState state) {
        return total().getOrDefault(state, 0);
    }

    /// Whether its rows mean what those of another reading of the file mean.
    public boolean says(Batch other) {
        return reading.equals(other.reading)
                && mapping.equals(other.mapping)
                && offers.equals(other.offers);
    }

    public Batch in(Life next) {
        return new Batch(
                id,
                institution,
                upload,
                reading,
                mapping,
                order,
                next,
                counts,
                offers,
                purged,
                history);
    }

    public Batch read(Reading again, List<Map<RowState, Integer>> unchecked, Mapping suggested) {
        return new Batch(
                id,
                institution,
                upload,
                again,
                Optional.of(suggested),
                order,
                new Life.Uploaded(),
                unchecked,
                Map.of(),
                purged,
                history);
    }

    public Batch mapped(Reading chosen, Mapping columns, Life next) {
        return new Batch(
                id,
                institution,
                upload,
                chosen,
                Optional.of(columns),
                order,
                next,
                counts,
                Map.of(),
                purged,
                history);
    }

    public Batch ordered(Order confirmed) {
        return new Batch(
                id,
                institution,
                upload,
                reading,
                mapping,
                confirmed,
                life,
                counts,
                offers,
                purged,
                history);
    }

    public Batch about(Map<String, Integer> counted) {
        return new Batch(
                id,
                institution,
                upload,
                reading,
                mapping,
                order,
                life,
                counts,
                counted,
                purged,
                history);
    }

    /// With the counts of one chunk.
    public Batch counting(int chunk, Map<RowState, Integer> counted) {
        List<Map<RowState, Integer>> all = new ArrayList<>(counts);
        all.set(chunk, Map.copyOf(counted));
        return new Batch(
                id,
                institution,
                upload,
                reading,
                mapping,
                order,
                life,
                all,
                offers,
                purged,
                history);
    }

    public Batch purge() {
        return new Batch(
                id,
                institution,
                upload,
                reading,
                mapping,
                order,
                life,
                counts,
                offers,
                true,
                history);
    }

    /// With one more act in its history.
    public Batch with(Act act) {
        List<Act> longer = new ArrayList<>(history);
        longer.add(act);
        return new Batch(
                id,
                institution,
                upload,
                reading,
                mapping,
                order,
                life,
                counts,
                offers,
                purged,
                longer);
    }
}
