package org.stapel.issuer.batch.row;

import org.stapel.credential.model.AwardId;
import org.stapel.issuer.privacy.LearnerRef;

import java.time.Instant;
import java.util.Optional;

/// What is kept of a row of a file in the clear: nothing that names a person.
///
/// @param number as the spreadsheet program shows it
/// @param reference that the award has, or shall have
/// @param award that it led to, or that it found
/// @param corrects the award in whose place this one comes
/// @param at when it was signed
public record Row(
        int number,
        RowState state,
        Optional<String> reference,
        Optional<AwardId> award,
        Optional<AwardId> corrects,
        Optional<LearnerRef> learner,
        Optional<Instant> at) {
    public static Row unchecked(int number) {
        return new Row(
                number,
                RowState.UNCHECKED,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }

    public Row in(RowState next) {
        return new Row(number, next, reference, award, corrects, learner, at);
    }

    /// With the award that it led to.
    public Row led(RowState next, AwardId to, Instant when) {
        return new Row(
                number, next, reference, Optional.of(to), corrects, learner, Optional.of(when));
    }

    /// After its learner was erased.
    public Row forgotten() {
        return new Row(
                number,
                RowState.FORGOTTEN,
                Optional.empty(),
                award,
                Optional.empty(),
                Optional.empty(),
                at);
    }
}
