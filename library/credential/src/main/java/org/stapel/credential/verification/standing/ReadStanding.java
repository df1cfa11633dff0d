package org.stapel.credential.verification.standing;

import org.stapel.credential.encoding.Bytes;
import org.stapel.credential.encoding.RefusedInput;
import org.stapel.credential.fetch.FetchUntrusted;
import org.stapel.credential.fetch.RevalidatedDocuments;
import org.stapel.credential.fetch.RevalidatedDocuments.Held;
import org.stapel.credential.fetch.RevalidatedDocuments.NotHeld;
import org.stapel.credential.status.DeclaredStatus;
import org.stapel.credential.status.DeclaredStatuses;
import org.stapel.credential.status.StatusCodes;
import org.stapel.credential.status.StatusEntry;
import org.stapel.credential.status.StatusList;
import org.stapel.credential.verification.LookUpIssuer.Recognised;

import tools.jackson.databind.JsonNode;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/// Looks up every status that a credential declares, in the lists of its own, recognised issuer.
///
/// Taking a [Recognised] is the order that matters: whoever is not on the trust list cannot make us
/// fetch an address of their choice.
public final class ReadStanding {
    private static final int MOST_BYTES = 1024 * 1024;
    private static final Duration SKEW = Duration.ofSeconds(60);
    private static final Pattern TOKEN = Pattern.compile("[A-Za-z0-9_-]+(?:\\.[A-Za-z0-9_-]+){2}");

    private final RevalidatedDocuments documents;
    private final VerifyList lists;
    private final NewestLists newest;
    private final InstantSource clock;

    public ReadStanding(
            RevalidatedDocuments documents,
            VerifyList lists,
            NewestLists newest,
            InstantSource clock) {
        this.documents = documents;
        this.lists = lists;
        this.newest = newest;
        this.clock = clock;
    }

    /// One answer per declared entry, in the credential's order.
    ///
    /// @param signedCredential claims whose signature holds
    public List<Standing> read(
            JsonNode signedCredential, Recognised issuer, FetchUntrusted budget) {
        return DeclaredStatuses.in(signedCredential).stream()
                .map(declared -> standing(declared, issuer, budget))
                .toList();
    }

    private Standing standing(DeclaredStatus declared, Recognised issuer, FetchUntrusted budget) {
        return switch (declared) {
            case DeclaredStatus.Known(var entry) -> known(entry, issuer, budget);
            case DeclaredStatus.Unsupported(var type) ->
                    new Standing.Unread(
                            Optional.empty(), StatusCodes.UNSUPPORTED, type, Optional.empty());
            case DeclaredStatus.Broken(var code, var why) ->
                    code.equals(StatusCodes.INDEX)
                            ? new Standing.Wrong(Optional.empty(), code, why)
                            : new Standing.Unread(Optional.empty(), code, why, Optional.empty());
        };
    }

    private Standing known(StatusEntry entry, Recognised issuer, FetchUntrusted budget) {
        return switch (documents.get(
                budget, entry.list(), MOST_BYTES, RevalidatedDocuments.OLDEST)) {
            case NotHeld(var code, var why, var at) ->
                    unread(entry, StatusCodes.UNAVAILABLE, code + ": " + why, at);
            case Held held -> fetched(entry, held, issuer, budget, true);
        };
    }

    private Standing fetched(
            StatusEntry entry, Held held, Recognised issuer, FetchUntrusted budget, boolean first) {
        String token = text(held.body());
        if (!TOKEN.matcher(token).matches())
            return unread(
                    entry, StatusCodes.UNAVAILABLE, "answer is not a token", held.confirmedAt());
        try {
            StatusList list = lists.verified(token, entry, issuer);
            Duration age = Duration.between(held.confirmedAt(), clock.instant());
            boolean overItsTtl = list.ttl().filter(ttl -> age.compareTo(ttl) > 0).isPresent();
            if (first && overItsTtl) return refetched(entry, list, issuer, budget);
            return judged(entry, list, held.confirmedAt());
        } catch (RefusedInput e) {
            return unread(entry, e.code(), String.valueOf(e.getMessage()), held.confirmedAt());
        }
    }

    /// The list asks for less than our own greatest age.
    private Standing refetched(
            StatusEntry entry, StatusList list, Recognised issuer, FetchUntrusted budget) {
        Duration oldest = list.ttl().orElse(Duration.ZERO);
        return switch (documents.get(budget, entry.list(), MOST_BYTES, oldest)) {
            case NotHeld(var code, var why, var at) ->
                    unread(entry, StatusCodes.UNAVAILABLE, code + ": " + why, at);
            case Held held -> fetched(entry, held, issuer, budget, false);
        };
    }

    private Standing judged(StatusEntry entry, StatusList verified, Instant confirmedAt) {
        Instant now = clock.instant();
        if (verified.issuedAt().isAfter(now.plus(SKEW)))
            return unread(entry, StatusCodes.LIST_INVALID, "list is of the future", confirmedAt);
        StatusList list = newest.newestWith(entry.list(), verified);
        if (entry.index() >= list.bits().length())
            return new Standing.Wrong(
                    Optional.of(entry), StatusCodes.INDEX, "index is past the end of the list");
        if (entry instanceof StatusEntry.Bitstring bit
                && !list.purposes().contains(bit.purpose().specName()))
            return new Standing.Wrong(
                    Optional.of(entry), StatusCodes.PURPOSE_MISMATCH, "list has another purpose");
        int value = list.bits().at(entry.index());
        // A withdrawal seen once stands, even when its host serves an older list.
        boolean rolledBack = verified.issuedAt().isBefore(list.issuedAt());
        if (rolledBack && value == 0)
            return unread(
                    entry, StatusCodes.ROLLBACK, "older than a list seen before", confirmedAt);
        if (value == 0 && list.expiresAt().filter(end -> now.isAfter(end.plus(SKEW))).isPresent())
            return unread(entry, StatusCodes.STALE, "list has expired", confirmedAt);
        return new Standing.Read(entry, value, list.issuedAt(), confirmedAt);
    }

    private static Standing unread(StatusEntry entry, String code, String why, Instant at) {
        return new Standing.Unread(Optional.of(entry), code, why, Optional.of(at));
    }

    private static String text(Bytes body) {
        return new String(body.toArray(), StandardCharsets.ISO_8859_1).strip();
    }

    /// The entry that an answer is about, if one could be read.
    public static Optional<StatusEntry> entryOf(Standing standing) {
        return switch (standing) {
            case Standing.Read read -> Optional.of(read.entry());
            case Standing.Wrong wrong -> wrong.entry();
            case Standing.Unread unread -> unread.entry();
        };
    }
}
