package org.stapel.issuer.post.sending;

import org.stapel.credential.model.AwardId;
import org.stapel.issuer.award.Award;
import org.stapel.issuer.award.Awards;
import org.stapel.issuer.post.Dispatches;

import java.util.Optional;

/// Writes to a learner that a question of theirs was answered; the answer itself stays on the claim
/// page.
public record TellAnswer(
        Dispatches dispatches,
        Awards awards,
        WriteClaimMail writing,
        SendMail sending,
        MessageIds ids) {
    /// Repeatable: the mail has the same id each time. Says nothing where there is no address.
    ///
    /// @throws MailWaits when it must be tried again later
    public void tell(AwardId award, String question) {
        String message = ids.of("answer\n" + question);
        mail(award, message)
                .map(sending::send)
                .ifPresent(outcome -> {
                    switch (outcome) {
                        case SendMail.Outcome.Accepted(), SendMail.Outcome.Refused(_) -> {}
                        case SendMail.Outcome.Later(), SendMail.Outcome.Unreachable() ->
                                throw new MailWaits();
                    }
                });
    }

    private Optional<Mail> mail(AwardId id, String message) {
        if (!sending.isSetUp()) return Optional.empty();
        return confirmed(id)
                .flatMap(award ->
                        reached(award)
                                .flatMap(by ->
                                        dispatches
                                                .ofAward(by.file().id())
                                                .map(Dispatches.Versioned::dispatch)
                                                .flatMap(dispatch ->
                                                        writing.writeAnswer(
                                                                dispatch, award, by, message))));
    }

    /// The award itself, or its whole where it came with that one.
    private Optional<Award.Confirmed> reached(Award.Confirmed award) {
        return dispatches.ofAward(award.file().id()).isPresent()
                ? Optional.of(award)
                : award.file().whole().flatMap(this::confirmed);
    }

    private Optional<Award.Confirmed> confirmed(AwardId id) {
        return awards.byId(id)
                .map(Awards.Versioned::award)
                .filter(Award.Confirmed.class::isInstance)
                .map(Award.Confirmed.class::cast);
    }

    /// The mail server takes nothing now.
    public static final class MailWaits extends RuntimeException {
        private static final long serialVersionUID = 1L;

        MailWaits() {
            super("the mail server takes nothing now");
        }
    }
}
