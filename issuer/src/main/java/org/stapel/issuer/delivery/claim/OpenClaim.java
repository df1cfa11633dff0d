package org.stapel.issuer.delivery.claim;

import org.stapel.credential.encoding.Bytes;
import org.stapel.credential.model.AwardId;
import org.stapel.issuer.delivery.SecretToken;
import org.stapel.issuer.journal.Act;

import java.security.SecureRandom;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Map;
import java.util.Optional;

/// Opens a claim link for whoever has its token and knows the birth date or the code.
public record OpenClaim(
        ClaimLinks links,
        ClaimAnswers answers,
        ClaimOpened told,
        SecureRandom random,
        InstantSource clock) {
    private static final String LEARNER = "learner";

    /// What opening answers.
    public sealed interface Outcome {
        /// @param cookie speaks for this browser for half an hour
        record Opened(SecretToken cookie) implements Outcome {}

        record Wrong(int triesLeft) implements Outcome {}

        record Locked(Instant until) implements Outcome {}

        /// Never there, replaced or expired: nobody is told which.
        record Gone() implements Outcome {}
    }

    /// The link behind a token, unless expired; consumes nothing.
    public Optional<ClaimLink> find(SecretToken token) {
        return links.byToken(token.digest())
                .map(ClaimLinks.Versioned::link)
                .filter(link -> !link.isExpired(clock.instant()));
    }

    /// The link, for a browser that has opened it.
    public Optional<ClaimLink> opened(SecretToken token, SecretToken cookie) {
        return find(token).filter(link -> link.admits(cookie, clock.instant()));
    }

    public Outcome open(SecretToken token, String unverifiedAnswer) {
        while (true) {
            Instant now = clock.instant();
            Optional<ClaimLinks.Versioned> read =
                    links.byToken(token.digest()).filter(v -> !v.link().isExpired(now));
            if (read.isEmpty()) return new Outcome.Gone();
            Optional<Outcome> outcome = attempt(token, read.get(), unverifiedAnswer, now);
            if (outcome.isPresent()) return outcome.get();
        }
    }

    /// The audit trail is told the first time that a learner looks at a part of the link's award.
    public void looked(ClaimLink link, AwardId part) {
        var details = Map.of("award", part.value(), "whole", link.award().value());
        links.looked(link, part, new Act("claim-part.opened", LEARNER, clock.instant(), details));
    }

    /// Opens it without a question, for a learner who has passed the door of another link of
    /// theirs.
    SecretToken admit(SecretToken token) {
        SecretToken cookie = SecretToken.fresh(random);
        while (true) {
            Instant now = clock.instant();
            ClaimLinks.Versioned read = links.byToken(token.digest()).orElseThrow();
            if (!links.replace(read.link().opened(cookie, now), read.version())) continue;
            told.opened(read.link().award(), now);
            return cookie;
        }
    }

    /// Empty when another attempt came between; a try counts before its answer is told, so that
    /// many at once are no more than five.
    private Optional<Outcome> attempt(
            SecretToken token, ClaimLinks.Versioned read, String unverifiedAnswer, Instant now) {
        ClaimLink link = read.link();
        if (link.isLocked(now))
            return Optional.of(new Outcome.Locked(link.lockedUntil().orElseThrow()));
        SecretToken cookie = SecretToken.fresh(random);
        boolean right =
                answers.given(link.asks(), token, unverifiedAnswer)
                        .filter(given -> Bytes.utf8(given).sameAs(Bytes.utf8(link.answer())))
                        .isPresent();
        ClaimLink next = right ? link.opened(cookie, now) : link.missed(now);
        if (!links.replace(next, read.version())) return Optional.empty();
        if (right) {
            told.opened(link.award(), now);
            return Optional.of(new Outcome.Opened(cookie));
        }
        return Optional.of(
                next.lockedUntil()
                        .<Outcome>map(Outcome.Locked::new)
                        .orElseGet(() -> new Outcome.Wrong(ClaimLink.TRIES - next.wrongTries())));
    }
}
