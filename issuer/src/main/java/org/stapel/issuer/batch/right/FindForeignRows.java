package org.stapel.issuer.batch.right;

import org.stapel.issuer.award.Award;
import org.stapel.issuer.award.Awards;
import org.stapel.issuer.award.right.Deed;
import org.stapel.issuer.award.right.ProgrammeRights;
import org.stapel.issuer.batch.Batch;
import org.stapel.issuer.batch.Life;
import org.stapel.issuer.batch.check.CheckContexts;
import org.stapel.issuer.batch.check.CheckRow;
import org.stapel.issuer.batch.mapping.OfferRef;
import org.stapel.issuer.batch.row.Row;
import org.stapel.issuer.batch.row.RowContent;
import org.stapel.issuer.batch.row.RowState;
import org.stapel.issuer.batch.run.WalkChunks;
import org.stapel.issuer.catalogue.Offer;
import org.stapel.issuer.institution.Institution;
import org.stapel.service.account.Actor;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;

/// Holds a checked file against the programmes to which a role is limited. One row of another
/// programme refuses the whole file to this person; a colleague without the limit may go on with
/// it.
///
/// Rows that cannot be read are of no programme: they are never awarded.
public record FindForeignRows(
        ProgrammeRights rights, WalkChunks walk, CheckContexts contexts, Awards awards) {
    /// Empty when the actor may do this with the whole file.
    public Optional<ForeignRows> of(Actor actor, Deed deed, Institution institution, Batch batch) {
        if (!rights.isLimited(actor, deed, institution.id())) return Optional.empty();
        List<String> offers = foreignOffers(actor, deed, batch);
        if (offers.isEmpty() && batch.count(RowState.CHANGED) == 0) return Optional.empty();
        var found =
                isWaiting(batch)
                        ? new Found(actor, deed, institution, batch).rows()
                        : List.<ForeignRows.Line>of();
        return offers.isEmpty() && found.isEmpty()
                ? Optional.empty()
                : Optional.of(told(batch, offers, found));
    }

    /// Rows say what they said only until they are signed.
    private static boolean isWaiting(Batch batch) {
        return batch.life() instanceof Life.Mapped || batch.life() instanceof Life.Proposed;
    }

    private List<String> foreignOffers(Actor actor, Deed deed, Batch batch) {
        return batch.offers().keySet().stream()
                .filter(offer ->
                        !rights.covers(
                                actor, deed, batch.institution(), OfferRef.parse(offer).id()))
                .toList();
    }

    private static ForeignRows told(
            Batch batch, List<String> offers, List<ForeignRows.Line> found) {
        var programmes = new TreeSet<String>();
        offers.forEach(offer -> programmes.add(OfferRef.parse(offer).id()));
        found.forEach(line -> programmes.add(line.programme()));
        int counted = offers.stream().mapToInt(o -> batch.offers().getOrDefault(o, 0)).sum();
        return new ForeignRows(
                Math.max(counted, found.size()),
                found.stream().limit(ForeignRows.SHOWN).toList(),
                List.copyOf(programmes));
    }

    /// The walk through one file.
    private final class Found {
        private final Actor actor;
        private final Deed deed;
        private final Batch batch;
        private final CheckRow reading;

        Found(Actor actor, Deed deed, Institution institution, Batch batch) {
            this.actor = actor;
            this.deed = deed;
            this.batch = batch;
            this.reading =
                    new CheckRow(
                            contexts.of(
                                    institution,
                                    batch.reading().layout(batch.mapping().orElseThrow())));
        }

        List<ForeignRows.Line> rows() {
            List<ForeignRows.Line> found = new ArrayList<>();
            for (int i = 0; i < batch.reading().chunks(); i++) {
                WalkChunks.Opened opened = walk.open(batch, i);
                for (Row row : opened.chunk().rows())
                    foreign(row, opened.content(row)).ifPresent(found::add);
            }
            return found;
        }

        private Optional<ForeignRows.Line> foreign(Row row, RowContent content) {
            return reading.awarded(content)
                    .map(Offer::id)
                    .filter(id -> !rights.covers(actor, deed, batch.institution(), id))
                    .or(() -> corrected(row))
                    .map(programme -> new ForeignRows.Line(row.number(), programme));
        }

        /// A row may name the reference of an award of quite another programme.
        private Optional<String> corrected(Row row) {
            return row.corrects()
                    .flatMap(awards::byId)
                    .map(Awards.Versioned::award)
                    .filter(award -> !rights.covers(actor, deed, award))
                    .map(FindForeignRows::programme);
        }
    }

    private static String programme(Award award) {
        return award.file().index().offer().orElse("?");
    }
}
