package org.stapel.issuer.post.store;

import org.stapel.issuer.post.DispatchState;
import org.stapel.issuer.post.DispatchTag;
import org.stapel.issuer.post.MailKind;

import java.time.Instant;
import java.util.Optional;

/// The state of a dispatch as it is stored.
record StateBody(
        DispatchTag tag,
        Instant at,
        Optional<MailKind> mail,
        int attempts,
        Optional<String> bounce,
        Optional<DispatchState.Identification> document,
        Optional<String> by,
        Optional<DispatchState.Reason> reason) {
    static StateBody of(DispatchState state) {
        var plain = plain(state.tag(), state.at());
        return switch (state) {
            case DispatchState.Scheduled(var at, var mail, var attempts) ->
                    new StateBody(
                            plain.tag,
                            at,
                            Optional.of(mail),
                            attempts,
                            plain.bounce,
                            plain.document,
                            plain.by,
                            plain.reason);
            case DispatchState.Bounced(var at, var why) ->
                    new StateBody(
                            plain.tag,
                            at,
                            plain.mail,
                            0,
                            Optional.of(why),
                            plain.document,
                            plain.by,
                            plain.reason);
            case DispatchState.HandedOver(var at, var document, var by) ->
                    new StateBody(
                            plain.tag,
                            at,
                            plain.mail,
                            0,
                            plain.bounce,
                            Optional.of(document),
                            Optional.of(by),
                            plain.reason);
            case DispatchState.Cancelled(var at, var why) ->
                    new StateBody(
                            plain.tag,
                            at,
                            plain.mail,
                            0,
                            plain.bounce,
                            plain.document,
                            plain.by,
                            Optional.of(why));
            case DispatchState.Sent _, DispatchState.Opened _, DispatchState.NoAddress _ -> plain;
        };
    }

    private static StateBody plain(DispatchTag tag, Instant at) {
        return new StateBody(
                tag,
                at,
                Optional.empty(),
                0,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }

    DispatchState state() {
        return switch (tag) {
            case WAITING -> new DispatchState.Scheduled(at, mail.orElseThrow(), attempts);
            case SENT -> new DispatchState.Sent(at);
            case OPENED -> new DispatchState.Opened(at);
            case BOUNCED -> new DispatchState.Bounced(at, bounce.orElseThrow());
            case LETTER_NEEDED -> new DispatchState.NoAddress(at);
            case HANDED_OVER ->
                    new DispatchState.HandedOver(at, document.orElseThrow(), by.orElseThrow());
            case CANCELLED -> new DispatchState.Cancelled(at, reason.orElseThrow());
        };
    }
}
