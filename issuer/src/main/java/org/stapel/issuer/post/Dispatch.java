package org.stapel.issuer.post;

import org.stapel.credential.model.AwardId;
import org.stapel.credential.model.InstitutionId;
import org.stapel.issuer.journal.Act;
import org.stapel.issuer.post.DispatchState.Cancelled;
import org.stapel.issuer.post.DispatchState.HandedOver;
import org.stapel.issuer.post.DispatchState.NoAddress;
import org.stapel.issuer.post.DispatchState.Opened;
import org.stapel.issuer.post.DispatchState.Scheduled;
import org.stapel.issuer.post.DispatchState.Sent;
import org.stapel.issuer.privacy.LearnerRef;
import org.stapel.issuer.privacy.SealedText;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// How one award reaches its learner, with everything that happened on the way.
///
/// Life: scheduled → sent → opened; or bounced, handed over, cancelled; without an e-mail address a
/// letter or the desk is needed. The sealed contact goes 90 days after the learner has it, or
/// nothing is sent any more.
///
/// @param batch id of the batch of results in which the award came
/// @param kind of the first mail
/// @param contact a sealed [org.stapel.issuer.award.Contact]
/// @param mailable whether the contact has an e-mail address
/// @param reminders that were asked for
/// @param lastMailAt when a mail server last took one
/// @param messages ids of the mails sent, oldest first
public record Dispatch(
        AwardId award,
        InstitutionId institution,
        LearnerRef learner,
        Optional<String> batch,
        MailKind kind,
        Optional<SealedText> contact,
        boolean mailable,
        DispatchState state,
        int reminders,
        Optional<Instant> lastMailAt,
        List<String> messages,
        List<Act> history) {
    /// How long the contact stays after the learner has the award.
    public static final Duration CONTACT_KEPT = Duration.ofDays(90);

    /// Acts that a history holds at most; a dispatch of that many is left to people.
    public static final int MOST_ACTS = 100;

    public Dispatch {
        messages = List.copyOf(messages);
        history = List.copyOf(history);
    }

    /// When something is to be done without being asked: a mail to send, a contact to remove.
    public Optional<Instant> nextDue() {
        return switch (state) {
            case Scheduled(var dueAt, _, _) -> Optional.of(dueAt);
            case Opened(var at) -> purgeAt(at);
            case HandedOver(var at, _, _) -> purgeAt(at);
            case Cancelled(var at, _) -> purgeAt(at);
            default -> Optional.empty();
        };
    }

    /// Whether the award left the house by mail or letter, or was seen.
    public boolean reached() {
        return switch (state) {
            case Sent _, Opened _, HandedOver _ -> true;
            default -> !messages.isEmpty();
        };
    }

    /// A mail waits from now on.
    Dispatch scheduled(Instant dueAt, MailKind mail, Act act) {
        return in(new Scheduled(inMillis(dueAt), mail, 0), act);
    }

    /// Sending begins; unless something is heard of it, it begins again at this time.
    public Dispatch begun(Scheduled waiting, Instant againAt) {
        return in(new Scheduled(inMillis(againAt), waiting.mail(), waiting.attempts() + 1));
    }

    /// Nothing was sent; it begins again at this time as if it had not begun.
    public Dispatch putOff(Scheduled waiting, Instant againAt) {
        return in(new Scheduled(inMillis(againAt), waiting.mail(), waiting.attempts()));
    }

    /// A mail server took it; true also when somebody stopped it a moment too late. A learner who
    /// was faster than the note of it stays one who has it.
    public Dispatch sent(String message, Act act) {
        List<String> all = new ArrayList<>(messages);
        all.add(message);
        return new Dispatch(
                award,
                institution,
                learner,
                batch,
                kind,
                contact,
                mailable,
                state instanceof Opened || state instanceof HandedOver ? state : new Sent(act.at()),
                reminders,
                Optional.of(act.at()),
                all,
                longer(act));
    }

    /// A letter was printed.
    public Dispatch printed(Act act) {
        return state instanceof Opened ? in(state, act) : in(new Sent(act.at()), act);
    }

    Dispatch reminded(Instant dueAt, Act act) {
        return new Dispatch(
                award,
                institution,
                learner,
                batch,
                kind,
                contact,
                mailable,
                new Scheduled(inMillis(dueAt), MailKind.REMINDER, 0),
                reminders + 1,
                lastMailAt,
                messages,
                longer(act));
    }

    Dispatch at(Optional<SealedText> newContact, boolean newMailable, DispatchState next, Act act) {
        return new Dispatch(
                award,
                institution,
                learner,
                batch,
                kind,
                newContact,
                newMailable,
                next,
                reminders,
                lastMailAt,
                messages,
                longer(act));
    }

    /// After the learner has had the award for a while, or was erased.
    public Dispatch withoutContact(Act act) {
        return at(Optional.empty(), false, state, act);
    }

    public Dispatch cancelled(DispatchState.Reason reason, Act act) {
        return in(new Cancelled(act.at(), reason), act);
    }

    /// In another state, by this act.
    public Dispatch in(DispatchState next, Act act) {
        return at(contact, mailable, next, act);
    }

    private Dispatch in(DispatchState next) {
        return new Dispatch(
                award,
                institution,
                learner,
                batch,
                kind,
                contact,
                mailable,
                next,
                reminders,
                lastMailAt,
                messages,
                history);
    }

    /// Whether it waits for a time that has not come.
    public boolean isEarly(Instant now) {
        return switch (state) {
            case NoAddress(var from) -> now.isBefore(from);
            case Scheduled(var dueAt, _, var attempts) ->
                    attempts == 0 && messages.isEmpty() && now.isBefore(dueAt);
            default -> false;
        };
    }

    private Optional<Instant> purgeAt(Instant reachedAt) {
        return contact.map(_ -> inMillis(reachedAt.plus(CONTACT_KEPT)));
    }

    private List<Act> longer(Act act) {
        List<Act> acts = new ArrayList<>(history);
        acts.add(act);
        return acts;
    }

    /// The store orders what is due by milliseconds.
    static Instant inMillis(Instant at) {
        return at.truncatedTo(ChronoUnit.MILLIS);
    }
}
