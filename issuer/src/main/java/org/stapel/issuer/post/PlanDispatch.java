package org.stapel.issuer.post;

import org.stapel.credential.model.AwardId;
import org.stapel.issuer.award.Award;
import org.stapel.issuer.award.AwardFile;
import org.stapel.issuer.award.Awards;
import org.stapel.issuer.award.FollowUp;
import org.stapel.issuer.award.Standing;
import org.stapel.issuer.journal.Act;
import org.stapel.issuer.post.DispatchState.Cancelled;
import org.stapel.issuer.post.DispatchState.NoAddress;
import org.stapel.issuer.post.DispatchState.Reason;
import org.stapel.issuer.post.DispatchState.Scheduled;
import org.stapel.issuer.privacy.SealedText;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/// Plans how a confirmed award reaches its learner, and stops what waits when the award leaves
/// force.
///
/// A mail waits until it cannot be undone any more, or until the release time if that is later. A
/// part reaches its learner with the whole.
public record PlanDispatch(
        Dispatches dispatches,
        Awards awards,
        ReadContact contacts,
        DispatchActs acts,
        Duration undo)
        implements FollowUp {
    @Override
    public void after(Award.Confirmed award) {
        AwardFile file = award.file();
        if (file.whole().isPresent()) return;
        if (dispatches.ofAward(file.id()).isEmpty()) {
            if (award.standing().inForce()) dispatches.add(planned(file));
        } else {
            dispatches.change(file.id(), dispatch -> followed(dispatch, award.standing()));
            dispatches.ofAward(file.id()).ifPresent(read -> dispatches.add(read.dispatch()));
        }
    }

    private Optional<Dispatch> followed(Dispatch dispatch, Standing standing) {
        boolean waits =
                dispatch.state() instanceof Scheduled || dispatch.state() instanceof NoAddress;
        Optional<Reason> reason = reason(standing);
        if (reason.isPresent())
            return waits
                    ? Optional.of(
                            dispatch.cancelled(reason.get(), cancelled(dispatch, reason.get())))
                    : Optional.empty();
        return dispatch.state() instanceof Cancelled(_, var why) && why == Reason.SUSPENDED
                ? Optional.of(again(dispatch))
                : Optional.empty();
    }

    private Act cancelled(Dispatch dispatch, Reason reason) {
        return acts.act("cancelled", dispatch.award(), Act.SYSTEM, "reason", reason.name());
    }

    private Dispatch again(Dispatch dispatch) {
        Act act = acts.act("planned", dispatch.award(), Act.SYSTEM);
        Instant due = act.at().plus(undo);
        return dispatch.mailable()
                ? dispatch.scheduled(due, dispatch.kind(), act)
                : dispatch.in(new NoAddress(Dispatch.inMillis(due)), act);
    }

    /// Why nothing may be sent of an award that stands so; empty when it is in force.
    public static Optional<Reason> reason(Standing standing) {
        return switch (standing) {
            case Standing.Valid _ -> Optional.empty();
            case Standing.Suspended _ -> Optional.of(Reason.SUSPENDED);
            case Standing.Revoked _ -> Optional.of(Reason.REVOKED);
            case Standing.Superseded _ -> Optional.of(Reason.SUPERSEDED);
        };
    }

    private Dispatch planned(AwardFile file) {
        Optional<Dispatch> old =
                file.supersedes()
                        .flatMap(this::reached)
                        .filter(before -> before.learner().equals(file.learner()));
        Optional<SealedText> contact =
                file.handling()
                        .contact()
                        .or(() -> old.flatMap(Dispatch::contact))
                        .or(() -> contactOfOldAward(file));
        boolean mailable = contact.flatMap(contacts::email).isPresent();
        MailKind kind =
                old.filter(Dispatch::reached).isPresent() ? MailKind.CORRECTION : MailKind.FIRST;
        Instant due = Dispatch.inMillis(due(file));
        Act act = acts.act("planned", file.id(), Act.SYSTEM);
        return new Dispatch(
                file.id(),
                file.institution(),
                file.learner(),
                file.handling().batch(),
                kind,
                contact,
                mailable,
                mailable ? new Scheduled(due, kind, 0) : new NoAddress(due),
                0,
                Optional.empty(),
                List.of(),
                List.of(act));
    }

    /// How an award reached its learner: on its own, or with its whole.
    private Optional<Dispatch> reached(AwardId award) {
        return dispatches
                .ofAward(award)
                .or(() ->
                        awards.byId(award)
                                .flatMap(read -> read.award().file().whole())
                                .flatMap(dispatches::ofAward))
                .map(Dispatches.Versioned::dispatch);
    }

    private Optional<SealedText> contactOfOldAward(AwardFile file) {
        return file.supersedes()
                .flatMap((AwardId old) -> awards.byId(old))
                .map(read -> read.award().file())
                .filter(before -> before.learner().equals(file.learner()))
                .flatMap(before -> before.handling().contact());
    }

    private Instant due(AwardFile file) {
        Instant undone = confirmedAt(file).plus(undo);
        return file.handling().releaseAt().filter(undone::isBefore).orElse(undone);
    }

    private Instant confirmedAt(AwardFile file) {
        return file.history().stream()
                .filter(act -> act.type().equals("award.confirmed"))
                .map(Act::at)
                .findFirst()
                .orElseGet(acts.clock()::instant);
    }
}
