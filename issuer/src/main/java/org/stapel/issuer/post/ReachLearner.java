package org.stapel.issuer.post;

import org.stapel.credential.model.AwardId;
import org.stapel.issuer.award.Award;
import org.stapel.issuer.award.Awards;
import org.stapel.issuer.award.Contact;
import org.stapel.issuer.award.Standing;
import org.stapel.issuer.journal.Act;
import org.stapel.issuer.post.DispatchState.HandedOver;
import org.stapel.issuer.post.DispatchState.Identification;
import org.stapel.issuer.post.DispatchState.NoAddress;
import org.stapel.issuer.post.DispatchState.Scheduled;
import org.stapel.issuer.privacy.LearnerErased;

import java.time.Instant;
import java.util.Optional;

/// Other ways to a learner: the same mail again, another address, the desk.
public record ReachLearner(
        Dispatches dispatches, Awards awards, ReadContact contacts, DispatchActs acts) {
    /// What trying answers.
    public enum Outcome {
        DONE,
        /// There is no e-mail address.
        NO_ADDRESS,
        /// A mail waits already.
        WAITS_ALREADY,
        /// The release time has not come.
        TOO_EARLY,
        /// The award is suspended, withdrawn, replaced, or was never planned for.
        NOT_IN_FORCE,
        /// A hundred things have happened to it.
        TOO_OFTEN
    }

    /// The mail again, to the address that is known, with the same link.
    public Outcome again(AwardId award, String actor) {
        Optional<Dispatch> known = known(award);
        if (known.isEmpty()) return Outcome.NOT_IN_FORCE;
        Dispatch dispatch = known.get();
        if (dispatch.state() instanceof Scheduled) return Outcome.WAITS_ALREADY;
        if (!dispatch.mailable()) return Outcome.NO_ADDRESS;
        if (dispatch.history().size() >= Dispatch.MOST_ACTS) return Outcome.TOO_OFTEN;
        Act act = acts.act("resent", award, actor);
        dispatches.change(
                award, now -> Optional.of(now.scheduled(due(award, act.at()), now.kind(), act)));
        return Outcome.DONE;
    }

    /// Another contact; with an e-mail address the mail goes there.
    public Outcome at(AwardId award, Contact contact, String actor) {
        Optional<Dispatch> known = known(award);
        if (known.isEmpty()) return Outcome.NOT_IN_FORCE;
        if (known.get().history().size() >= Dispatch.MOST_ACTS) return Outcome.TOO_OFTEN;
        try {
            var sealed = contacts.seal(known.get().learner(), contact);
            boolean mailable = contacts.email(sealed).isPresent();
            Act act = acts.act("addressed", award, actor);
            Instant due = due(award, act.at());
            dispatches.change(
                    award,
                    now ->
                            Optional.of(
                                    now.at(
                                            Optional.of(sealed),
                                            mailable,
                                            mailable
                                                    ? new Scheduled(due, now.kind(), 0)
                                                    : new NoAddress(due),
                                            act)));
            return Outcome.DONE;
        } catch (LearnerErased e) {
            return Outcome.NOT_IN_FORCE;
        }
    }

    /// Over the desk, after somebody looked at a document with a photo.
    public Outcome handOver(AwardId award, Identification document, String actor) {
        Optional<Dispatch> known = known(award);
        if (known.isEmpty()) return Outcome.NOT_IN_FORCE;
        Instant now = acts.clock().instant();
        if (due(award, now).isAfter(now)) return Outcome.TOO_EARLY;
        if (known.get().history().size() >= Dispatch.MOST_ACTS) return Outcome.TOO_OFTEN;
        Act act = acts.act("handed-over", award, actor, "document", document.name());
        dispatches.change(
                award,
                dispatch ->
                        Optional.of(
                                dispatch.in(new HandedOver(act.at(), document, act.actor()), act)));
        return Outcome.DONE;
    }

    private Instant due(AwardId award, Instant asked) {
        Instant now = Dispatch.inMillis(asked);
        return awards.byId(award)
                .flatMap(read -> read.award().file().handling().releaseAt())
                .map(Dispatch::inMillis)
                .filter(now::isBefore)
                .orElse(now);
    }

    private Optional<Dispatch> known(AwardId award) {
        boolean inForce =
                awards.byId(award)
                        .filter(read ->
                                read.award() instanceof Award.Confirmed(_, Standing.Valid _, _))
                        .isPresent();
        return inForce
                ? dispatches.ofAward(award).map(Dispatches.Versioned::dispatch)
                : Optional.empty();
    }
}
