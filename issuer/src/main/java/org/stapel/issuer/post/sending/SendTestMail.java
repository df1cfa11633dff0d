package org.stapel.issuer.post.sending;

import org.stapel.issuer.institution.Institution;
import org.stapel.issuer.privacy.LearnerEmail;

import java.net.URI;
import java.time.Duration;
import java.time.InstantSource;

/// Sends the mail that learners get to the person who asks, about a learner who does not exist.
public record SendTestMail(SendMail sending, MessageIds ids, URI claimPage, InstantSource clock) {
    private static final Duration SHOWN_LIFETIME = Duration.ofDays(90);

    /// What trying answers.
    public enum Outcome {
        SENT,
        NOT_SET_UP,
        REFUSED,
        UNREACHABLE
    }

    /// @param award what the example is called
    public Outcome send(LearnerEmail to, Institution from, String language, String award) {
        if (!sending.isSetUp()) return Outcome.NOT_SET_UP;
        var now = clock.instant();
        var content =
                new Mail.Content.Claim(
                        Mail.Reason.TEST,
                        "Fien",
                        award,
                        0,
                        claimPage,
                        false,
                        now.plus(SHOWN_LIFETIME));
        String message = ids.of("test\n" + from.id() + "\n" + now);
        return switch (sending.send(new Mail(message, to, from, language, content))) {
            case SendMail.Outcome.Accepted() -> Outcome.SENT;
            case SendMail.Outcome.Refused(_) -> Outcome.REFUSED;
            case SendMail.Outcome.Later(), SendMail.Outcome.Unreachable() -> Outcome.UNREACHABLE;
        };
    }
}
