package org.stapel.issuer.delivery;

import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;

/// Finds what a show link shows, and counts that it was opened.
public record FollowShowLink(
        ShowLinks links, ShowSecrets secrets, CredentialOfAward credentials, InstantSource clock) {
    private static final int COUNTING_TRIES = 3;

    /// What following answers.
    public sealed interface Outcome {
        /// @param credential compact Open Badge
        record Shown(ShowLink link, String credential) implements Outcome {}

        /// Stopped or expired, or its learner was erased.
        record Gone() implements Outcome {}

        record Unknown() implements Outcome {}
    }

    public Outcome follow(SecretToken token) {
        Optional<ShowLinks.Versioned> read = links.byToken(token.digest());
        if (read.isEmpty()) return new Outcome.Unknown();
        ShowLink link = read.get().link();
        if (!link.isLive(clock.instant())) return new Outcome.Gone();
        Optional<String> credential = credentials.badge(link.award());
        if (credential.isEmpty()) return new Outcome.Gone();
        count(read.get());
        return new Outcome.Shown(link, credential.get());
    }

    /// The live link with this code.
    public Optional<SecretToken> byCode(TypedCode code) {
        return links.byCode(secrets.digest(code))
                .map(ShowLinks.Versioned::link)
                .filter(link -> link.isLive(clock.instant()))
                .map(secrets::token);
    }

    /// Gives up when many open it at once: the number is for information.
    private void count(ShowLinks.Versioned read) {
        Instant now = clock.instant();
        Optional<ShowLinks.Versioned> latest = Optional.of(read);
        for (int i = 0; i < COUNTING_TRIES && latest.isPresent(); i++) {
            ShowLinks.Versioned v = latest.get();
            if (!v.link().isLive(now) || links.replace(v.link().opened(now), v.version())) return;
            latest = links.byId(read.link().id());
        }
    }
}
