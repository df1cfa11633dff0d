package org.stapel.issuer.delivery.claim;

import org.stapel.credential.model.AwardId;
import org.stapel.credential.model.InstitutionId;
import org.stapel.issuer.delivery.SecretToken;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// The one link by which the learner of an award reaches it; a new one replaces the old and ends
/// its sessions.
///
/// @param id random, never shown; token and codes are derived from it
/// @param answer keyed digest of what opens it
/// @param asks what the reader is asked for
/// @param wrongTries since the last right one or the last lock
public record ClaimLink(
        String id,
        AwardId award,
        InstitutionId institution,
        Asked asks,
        String answer,
        Instant madeAt,
        Instant expiresAt,
        int wrongTries,
        Optional<Instant> lockedUntil,
        List<Session> sessions) {
    public static final Duration LIFETIME = Duration.ofDays(90);
    public static final Duration SESSION = Duration.ofMinutes(30);
    public static final Duration LOCK = Duration.ofMinutes(15);
    public static final int TRIES = 5;

    private static final int MOST_SESSIONS = 5;

    /// What opens the link besides its token.
    public enum Asked {
        BIRTH_DATE,
        CODE
    }

    /// A browser that opened the link.
    ///
    /// @param cookie digest of the cookie's value
    public record Session(String cookie, Instant expiresAt) {}

    public ClaimLink {
        sessions = List.copyOf(sessions);
    }

    public boolean isExpired(Instant now) {
        return !now.isBefore(expiresAt);
    }

    public boolean isLocked(Instant now) {
        return lockedUntil.filter(now::isBefore).isPresent();
    }

    /// The same link with its whole life before it, for a message that promises a date.
    ClaimLink prolonged(Instant now) {
        return with(wrongTries, lockedUntil, sessions, now.plus(LIFETIME));
    }

    /// Whether this cookie speaks for an open session.
    public boolean admits(SecretToken cookie, Instant now) {
        String digest = cookie.digest();
        return !isExpired(now)
                && sessions.stream()
                        .anyMatch(s -> s.cookie().equals(digest) && now.isBefore(s.expiresAt()));
    }

    /// After a wrong answer; the fifth locks it for a quarter of an hour.
    ClaimLink missed(Instant now) {
        int tries = wrongTries + 1;
        return tries < TRIES
                ? with(tries, Optional.empty(), sessions)
                : with(0, Optional.of(now.plus(LOCK)), sessions);
    }

    /// After a right answer; the oldest sessions make room.
    ClaimLink opened(SecretToken cookie, Instant now) {
        List<Session> open = new ArrayList<>(sessions);
        open.removeIf(session -> !now.isBefore(session.expiresAt()));
        while (open.size() >= MOST_SESSIONS) open.removeFirst();
        open.add(new Session(cookie.digest(), now.plus(SESSION)));
        return with(0, Optional.empty(), open);
    }

    private ClaimLink with(int tries, Optional<Instant> locked, List<Session> open) {
        return with(tries, locked, open, expiresAt);
    }

    private ClaimLink with(
            int tries, Optional<Instant> locked, List<Session> open, Instant expires) {
        return new ClaimLink(
                id, award, institution, asks, answer, madeAt, expires, tries, locked, open);
    }
}
