package org.stapel.issuer.post.sending;

import org.stapel.credential.model.AwardId;
import org.stapel.issuer.award.Award;
import org.stapel.issuer.award.Awards;
import org.stapel.issuer.journal.Act;
import org.stapel.issuer.post.Dispatch;
import org.stapel.issuer.post.DispatchActs;
import org.stapel.issuer.post.DispatchState;
import org.stapel.issuer.post.DispatchState.Bounced;
import org.stapel.issuer.post.DispatchState.Reason;
import org.stapel.issuer.post.DispatchState.Scheduled;
import org.stapel.issuer.post.Dispatches;
import org.stapel.issuer.post.PlanDispatch;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/// Sends the mails that are due, and removes contacts whose time has come.
///
/// At least once: a mail that the server took just before a crash goes again five minutes later,
/// with the same Message-ID. While no mail server is set up, mails wait and nothing is claimed.
public record SendDue(
        Dispatches dispatches,
        Awards awards,
        WriteClaimMail writing,
        SendMail sending,
        MessageIds ids,
        DispatchActs acts) {
    private static final Duration LEASE = Duration.ofMinutes(5);
    private static final int BLOCK = 500;
    private static final Duration UNREACHABLE = Duration.ofMinutes(1);
    private static final Duration LONGEST_PAUSE = Duration.ofHours(4);

    /// Two to three days of trying.
    private static final int MOST_ATTEMPTS = 20;

    /// How a round ended.
    public enum Round {
        NOTHING_DUE,
        MORE,
        /// The mail server does not answer, or there is none: no hurry.
        NO_SERVER
    }

    /// Works off up to `most` entries, the longest due first.
    public Round round(int most) {
        if (!sending.isSetUp()) {
            purgeAll();
            return Round.NO_SERVER;
        }
        List<Dispatches.Due> due = dispatches.due(acts.clock().instant(), Optional.empty(), most);
        for (Dispatches.Due entry : due) if (!work(entry)) return Round.NO_SERVER;
        return due.isEmpty() ? Round.NOTHING_DUE : Round.MORE;
    }

    /// Mails wait, but contacts go when they must.
    private void purgeAll() {
        Optional<Dispatches.Due> last = Optional.empty();
        List<Dispatches.Due> page;
        do {
            page = dispatches.due(acts.clock().instant(), last, BLOCK);
            page.stream().filter(entry -> !isWaiting(entry.award())).forEach(this::work);
            if (!page.isEmpty()) last = Optional.of(page.getLast());
        } while (page.size() == BLOCK);
    }

    private boolean isWaiting(AwardId award) {
        return dispatches
                .ofAward(award)
                .filter(read -> read.dispatch().state() instanceof Scheduled)
                .isPresent();
    }

    /// Answers false when nothing can be sent now.
    private boolean work(Dispatches.Due entry) {
        Optional<Dispatches.Versioned> read = dispatches.ofAward(entry.award());
        boolean current =
                read.flatMap(r -> r.dispatch().nextDue()).filter(entry.at()::equals).isPresent();
        if (current) {
            Dispatch dispatch = read.orElseThrow().dispatch();
            if (!(dispatch.state() instanceof Scheduled waiting)) purge(entry.award());
            else if (!send(read.orElseThrow(), waiting)) return false;
        }
        dispatches.drop(entry);
        return true;
    }

    private void purge(AwardId award) {
        dispatches.change(
                award,
                dispatch ->
                        dispatch.contact()
                                .map(_ ->
                                        dispatch.withoutContact(
                                                acts.act("contact-removed", award, Act.SYSTEM))));
        forgetContact(award);
    }

    /// The award itself holds the contact with which it came.
    private void forgetContact(AwardId award) {
        boolean done = false;
        while (!done) {
            Optional<Awards.Versioned> read =
                    awards.byId(award)
                            .filter(r -> r.award().file().handling().contact().isPresent());
            done =
                    read.map(r -> awards.replace(r.award().unreachable(), r.version(), false))
                            .orElse(true);
        }
    }

    private boolean send(Dispatches.Versioned read, Scheduled waiting) {
        Dispatch dispatch = read.dispatch();
        AwardId id = dispatch.award();
        Optional<Award.Confirmed> award = confirmed(id);
        Optional<Reason> stopped = stopped(award);
        if (stopped.isPresent()) {
            cancel(id, stopped.get());
            return true;
        }
        Instant now = acts.clock().instant();
        if (!dispatches.replace(dispatch.begun(waiting, now.plus(LEASE)), read)) return true;
        Optional<Mail> mail =
                writing.write(dispatch, award.orElseThrow(), waiting.mail(), ids.next(dispatch));
        if (mail.isEmpty()) {
            cancel(id, Reason.ERASED);
            return true;
        }
        return settle(id, mail.get(), sending.send(mail.get()), waiting);
    }

    private boolean settle(AwardId id, Mail mail, SendMail.Outcome outcome, Scheduled waiting) {
        return switch (outcome) {
            case SendMail.Outcome.Accepted() -> {
                var act = acts.act("sent", id, Act.SYSTEM, "mail", waiting.mail().name());
                dispatches.change(id, dispatch -> Optional.of(dispatch.sent(mail.message(), act)));
                yield true;
            }
            case SendMail.Outcome.Refused(var reason) -> {
                bounce(id, reason);
                yield true;
            }
            case SendMail.Outcome.Later() -> {
                later(id, waiting);
                yield true;
            }
            case SendMail.Outcome.Unreachable() -> {
                Instant again = acts.clock().instant().plus(UNREACHABLE);
                dispatches.change(id, dispatch -> whileWaiting(dispatch, again, waiting));
                yield false;
            }
        };
    }

    private void bounce(AwardId id, String reason) {
        Act act = acts.act("bounced", id, Act.SYSTEM, "reason", reason);
        dispatches.change(
                id, dispatch -> Optional.of(dispatch.in(new Bounced(act.at(), reason), act)));
    }

    private void later(AwardId id, Scheduled waiting) {
        if (waiting.attempts() >= MOST_ATTEMPTS) {
            bounce(id, "gave_up");
            return;
        }
        Duration pause = Duration.ofMinutes(1L << Math.min(waiting.attempts(), 10));
        Instant again =
                acts.clock()
                        .instant()
                        .plus(pause.compareTo(LONGEST_PAUSE) < 0 ? pause : LONGEST_PAUSE);
        var tried = new Scheduled(waiting.dueAt(), waiting.mail(), waiting.attempts() + 1);
        dispatches.change(id, dispatch -> whileWaiting(dispatch, again, tried));
    }

    private static Optional<Dispatch> whileWaiting(
            Dispatch dispatch, Instant again, Scheduled waiting) {
        return dispatch.state() instanceof Scheduled
                ? Optional.of(dispatch.putOff(waiting, again))
                : Optional.empty();
    }

    private void cancel(AwardId id, Reason reason) {
        Act act = acts.act("cancelled", id, Act.SYSTEM, "reason", reason.name());
        dispatches.change(
                id,
                dispatch ->
                        dispatch.state() instanceof DispatchState.Cancelled
                                ? Optional.empty()
                                : Optional.of(dispatch.cancelled(reason, act)));
    }

    private Optional<Award.Confirmed> confirmed(AwardId id) {
        return awards.byId(id)
                .map(Awards.Versioned::award)
                .filter(Award.Confirmed.class::isInstance)
                .map(Award.Confirmed.class::cast);
    }

    private static Optional<Reason> stopped(Optional<Award.Confirmed> award) {
        if (award.isEmpty()) return Optional.of(Reason.REVOKED);
        return PlanDispatch.reason(award.get().standing());
    }
}
