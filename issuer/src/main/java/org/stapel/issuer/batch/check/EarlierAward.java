package org.stapel.issuer.batch.check;

import org.stapel.credential.model.InstitutionId;
import org.stapel.issuer.award.Award;
import org.stapel.issuer.award.Awards;
import org.stapel.issuer.award.Standing;

import java.util.Optional;

/// Finds what was awarded before under a reference, and the reference of what would come after.
///
/// Corrections of a row are `….2`, `….3`; one made by hand has any reference and is found by what
/// it superseded.
record EarlierAward(Awards awards, InstitutionId institution) {
    private static final int MOST = 1_000;

    /// @param newest empty when nothing was awarded, or a draft was rejected
    /// @param next reference that is free
    record Found(Optional<Award> newest, String next) {}

    Found of(String reference) {
        Optional<Award> newest = at(reference);
        if (newest.isEmpty()) return new Found(Optional.empty(), reference);
        for (int i = 2; i < MOST; i++) {
            Optional<Award> later = at(reference + "." + i);
            if (later.isEmpty()) return new Found(newest, reference + "." + i);
            newest = later;
        }
        throw new IllegalStateException("a row was corrected " + MOST + " times");
    }

    private Optional<Award> at(String reference) {
        return awards.byReference(institution, reference)
                .map(Awards.Versioned::award)
                .map(this::newest);
    }

    private Award newest(Award award) {
        Award newest = award;
        while (newest instanceof Award.Confirmed(_, Standing.Superseded(_, _, var by), _))
            newest = awards.byId(by).orElseThrow().award();
        return newest;
    }
}
