package org.stapel.issuer.post.web;

import com.fasterxml.jackson.annotation.JsonInclude;

import org.stapel.issuer.post.Dispatch;
import org.stapel.issuer.post.DispatchState;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/// A dispatch as the API tells it; not where the learner is reached.
///
/// @param channel `mail` or `letter`
/// @param at since when it is in this state; for what waits, not before this
/// @param reason why it came back or was stopped, as a code
@JsonInclude(JsonInclude.Include.NON_ABSENT)
record DispatchJson(
        String award,
        String channel,
        String state,
        Instant at,
        Optional<String> batch,
        Optional<String> reason,
        Optional<String> document,
        int reminders,
        Optional<List<Event>> history) {
    /// Something that happened.
    record Event(String type, Instant at, String actor) {}

    static DispatchJson of(Dispatch dispatch) {
        return of(dispatch, Optional.empty());
    }

    static DispatchJson withHistory(Dispatch dispatch) {
        return of(
                dispatch,
                Optional.of(
                        dispatch.history().stream()
                                .map(act -> new Event(act.type(), act.at(), act.actor()))
                                .toList()));
    }

    private static DispatchJson of(Dispatch dispatch, Optional<List<Event>> history) {
        return new DispatchJson(
                dispatch.award().value(),
                dispatch.mailable() ? "mail" : "letter",
                dispatch.state().tag().code(),
                dispatch.state().at(),
                dispatch.batch(),
                reason(dispatch.state()),
                dispatch.state() instanceof DispatchState.HandedOver(_, var document, _)
                        ? Optional.of(document.name())
                        : Optional.empty(),
                dispatch.reminders(),
                history);
    }

    private static Optional<String> reason(DispatchState state) {
        return switch (state) {
            case DispatchState.Bounced(_, var why) -> Optional.of(why);
            case DispatchState.Cancelled(_, var why) -> Optional.of(why.name());
            default -> Optional.empty();
        };
    }
}
