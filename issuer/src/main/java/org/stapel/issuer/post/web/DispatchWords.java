package org.stapel.issuer.post.web;

import org.stapel.issuer.journal.Act;
import org.stapel.issuer.post.Dispatch;
import org.stapel.issuer.post.DispatchState;
import org.stapel.issuer.post.sending.SendMail;
import org.stapel.service.account.Account;
import org.stapel.service.account.Accounts;
import org.stapel.service.web.Language;
import org.stapel.service.web.Texts;

import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/// Says in words where a dispatch has got to and what happened to it.
record DispatchWords(
        Texts texts, Accounts accounts, SendMail sending, InstantSource clock, ZoneId zone) {
    private static final Set<String> NOBODY = Set.of(Act.SYSTEM, "learner");

    /// One line of a history.
    record Event(String at, String what, String who) {}

    boolean mailIsSetUp() {
        return sending.isSetUp();
    }

    Instant now() {
        return clock.instant();
    }

    /// As `Mailed on 30 June 2026, 18:00. Not opened yet.`
    String state(Language language, Dispatch dispatch) {
        return switch (dispatch.state()) {
            case DispatchState.Scheduled s -> waits(language, s);
            case DispatchState.Sent(var at) ->
                    say(
                            language,
                            dispatch.mailable() && dispatch.lastMailAt().isPresent()
                                    ? "state.sent"
                                    : "state.printed",
                            at);
            case DispatchState.Opened(var at) -> say(language, "state.opened", at);
            case DispatchState.Bounced(var at, var reason) ->
                    say(language, "state.bounced", at) + " " + bounce(language, reason);
            case DispatchState.NoAddress(var from) ->
                    say(
                            language,
                            clock.instant().isBefore(from)
                                    ? "state.no-address-yet"
                                    : "state.no-address",
                            from);
            case DispatchState.HandedOver(var at, var document, _) ->
                    say(language, "state.handed-over", at)
                            + " "
                            + text(language, "document." + document.name())
                            + ".";
            case DispatchState.Cancelled(var at, var reason) ->
                    say(language, "state.cancelled", at)
                            + " "
                            + text(language, "reason." + reason.name())
                            + ".";
        };
    }

    private String waits(Language language, DispatchState.Scheduled waiting) {
        if (clock.instant().isBefore(waiting.dueAt()))
            return say(
                    language,
                    waiting.attempts() > 0 ? "state.tried" : "state.waiting",
                    waiting.dueAt());
        return text(language, sending.isSetUp() ? "state.sending" : "state.not-set-up");
    }

    List<Event> history(Language language, Dispatch dispatch) {
        return dispatch.history().reversed().stream()
                .map(act -> new Event(time(language, act.at()), what(language, act), who(act)))
                .toList();
    }

    private String what(Language language, Act act) {
        String what =
                texts.find(language, "post.act." + act.type().replaceFirst("^dispatch\\.", ""))
                        .orElse(act.type());
        String detail =
                Stream.of("reason", "mail", "document")
                        .flatMap(key -> Optional.ofNullable(act.details().get(key)).stream())
                        .findFirst()
                        .map(value -> detail(language, act.type(), value))
                        .orElse("");
        return detail.isEmpty() ? what : what + ": " + detail;
    }

    private String detail(Language language, String type, String value) {
        if (type.equals("dispatch.bounced")) return bounce(language, value);
        return Stream.of("reason.", "mail-kind.", "document.")
                .flatMap(prefix -> texts.find(language, "post." + prefix + value).stream())
                .findFirst()
                .orElse("");
    }

    private String who(Act act) {
        return NOBODY.contains(act.actor())
                ? ""
                : accounts.byId(act.actor()).map(Account::name).orElse("");
    }

    /// The classes of RFC 3463: addresses, mailboxes, everything else.
    private String bounce(Language language, String reason) {
        String key =
                reason.startsWith("5.1.")
                        ? "address"
                        : reason.startsWith("5.2.") ? "mailbox" : "other";
        return texts.sentence(language, "post.bounce." + key, Map.of("code", reason));
    }

    String text(Language language, String key) {
        return texts.text(language, "post." + key);
    }

    String sentence(Language language, String key, String value) {
        return texts.sentence(language, "post." + key, Map.of("n", value));
    }

    Optional<String> find(Language language, String key) {
        return texts.find(language, "post." + key);
    }

    String time(Language language, Instant at) {
        return texts.dateTime(language, at, zone);
    }

    private String say(Language language, String key, Instant at) {
        return texts.sentence(language, "post." + key, Map.of("at", time(language, at)));
    }
}
