package org.stapel.issuer.post;

import java.time.Instant;

/// Where the way of an award to its learner has got to.
public sealed interface DispatchState {
    /// A mail waits.
    ///
    /// @param dueAt not before this; while one is being sent, when it is tried again if nothing is
    ///   heard of it
    /// @param attempts how often sending was begun
    record Scheduled(Instant dueAt, MailKind mail, int attempts) implements DispatchState {}

    /// The next mail server took it, or a letter was printed.
    record Sent(Instant at) implements DispatchState {}

    /// The learner passed the door.
    record Opened(Instant at) implements DispatchState {}

    /// The mail came back.
    ///
    /// @param reason enhanced status code of RFC 3463, as `5.1.1`, or a word of ours
    record Bounced(Instant at, String reason) implements DispatchState {}

    /// There is no e-mail address: a letter or the desk is needed.
    ///
    /// @param from not before this
    record NoAddress(Instant from) implements DispatchState {}

    /// Given to the learner in person.
    ///
    /// @param by account of who checked the document
    record HandedOver(Instant at, Identification document, String by) implements DispatchState {}

    /// Nothing is sent.
    record Cancelled(Instant at, Reason reason) implements DispatchState {}

    /// Which document with a photo was looked at; nothing of its content is kept.
    enum Identification {
        IDENTITY_CARD,
        PASSPORT,
        RESIDENCE_CARD,
        STUDENT_CARD
    }

    /// Why nothing is sent.
    enum Reason {
        /// Somebody stopped it.
        BY_HAND,
        SUSPENDED,
        REVOKED,
        SUPERSEDED,
        /// The learner's data was erased.
        ERASED
    }

    default DispatchTag tag() {
        return switch (this) {
            case Scheduled _ -> DispatchTag.WAITING;
            case Sent _ -> DispatchTag.SENT;
            case Opened _ -> DispatchTag.OPENED;
            case Bounced _ -> DispatchTag.BOUNCED;
            case NoAddress _ -> DispatchTag.LETTER_NEEDED;
            case HandedOver _ -> DispatchTag.HANDED_OVER;
            case Cancelled _ -> DispatchTag.CANCELLED;
        };
    }

    /// Since when it is so; for what waits, until when.
    default Instant at() {
        return switch (this) {
            case Scheduled(var dueAt, _, _) -> dueAt;
            case Sent(var at) -> at;
            case Opened(var at) -> at;
            case Bounced(var at, _) -> at;
            case NoAddress(var from) -> from;
            case HandedOver(var at, _, _) -> at;
            case Cancelled(var at, _) -> at;
        };
    }
}
