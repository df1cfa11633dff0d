package org.stapel.issuer.delivery;

import org.stapel.credential.encoding.Bytes;
import org.stapel.credential.model.AwardRecord;
import org.stapel.issuer.award.Award;
import org.stapel.issuer.award.AwardFile;
import org.stapel.issuer.award.OpenAward;
import org.stapel.issuer.journal.Act;

import java.security.SecureRandom;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Makes the claim link of an award; the one before stops working.
public record MakeClaimLink(
        ClaimLinks links,
        OpenAward opening,
        ClaimAnswers answers,
        SecureRandom random,
        InstantSource clock) {
    private static final int CODE_BYTES = 8;

    /// What making answers.
    public sealed interface Outcome {
        /// @param code to be given to the learner by another way; empty when the birth date opens
        ///   the link
        record Made(SecretToken token, Optional<TypedCode> code, Instant expiresAt)
                implements Outcome {}

        /// Proposed or rejected: there is nothing to claim.
        record NotConfirmed() implements Outcome {}

        record LearnerErased() implements Outcome {}
    }

    public Outcome make(Award award, String actor) {
        if (!(award instanceof Award.Confirmed(var file, _, _))) return new Outcome.NotConfirmed();
        return opening.open(file)
                .map(record -> make(file, record, actor))
                .orElseGet(Outcome.LearnerErased::new);
    }

    private Outcome make(AwardFile file, AwardRecord record, String actor) {
        SecretToken token = SecretToken.fresh(random);
        Instant now = clock.instant();
        Optional<TypedCode> code =
                record.learner().birthDate().isPresent() ? Optional.empty() : Optional.of(code());
        String answer =
                record.learner()
                        .birthDate()
                        .map(date -> answers.digest(token, date))
                        .or(() -> code.map(c -> answers.digest(token, c)))
                        .orElseThrow();
        var link =
                new ClaimLink(
                        file.id(),
                        file.institution(),
                        token.digest(),
                        code.isPresent() ? ClaimLink.Asked.CODE : ClaimLink.Asked.BIRTH_DATE,
                        answer,
                        now,
                        now.plus(ClaimLink.LIFETIME),
                        0,
                        Optional.empty(),
                        List.of());
        links.put(link, new Act("claim-link.made", actor, now, Map.of("award", file.id().value())));
        return new Outcome.Made(token, code, link.expiresAt());
    }

    private TypedCode code() {
        byte[] bits = new byte[CODE_BYTES];
        random.nextBytes(bits);
        return TypedCode.of(Bytes.of(bits), TypedCode.CLAIMING);
    }
}
