package org.stapel.issuer.console.web;

import org.stapel.issuer.award.Award;
import org.stapel.issuer.award.Contact;
import org.stapel.issuer.award.Delivery;
import org.stapel.issuer.award.StandingReason;
import org.stapel.issuer.console.AwardForm;
import org.stapel.issuer.console.BesideRecord;
import org.stapel.issuer.console.Reach;
import org.stapel.issuer.desk.web.Visit;

import java.util.Optional;

/// A form on a person's desk.
record Sheet(Visit visit, AwardDesk.Start start, AwardForm form, Posted posted) {
    private static final String LEARNER = "learner.identification";

    /// Why another award is corrected; empty when that was not said.
    Optional<StandingReason> correction() {
        return StandingReason.ofCode(form.value(BesideRecord.CORRECTION))
                .filter(BesideRecord.REASONS::contains);
    }

    /// How the award shall reach its learner; a correction goes where the old one went, in the same
    /// batch.
    Delivery delivery(Reach reach) {
        Optional<Award> old = start.corrects().map(Correcting::old);
        return new Delivery(
                reach.contact(contactOfSameLearner()),
                reach.releaseAt(),
                old.flatMap(award -> award.file().handling().batch()),
                old.flatMap(award -> award.file().index().offer())
                        .or(() -> Optional.of(start.module()).filter(id -> !id.isEmpty())));
    }

    /// The postal address is not typed here; it goes along unless the award moves to somebody else.
    private Contact contactOfSameLearner() {
        String old = AwardForm.of(start.kind(), start.base()).value(LEARNER);
        return start.corrects()
                .filter(_ -> old.equals(form.value(LEARNER)))
                .map(Correcting::contact)
                .orElse(Contact.NONE);
    }
}
