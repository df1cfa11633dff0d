package org.stapel.issuer.question;

import org.stapel.credential.model.AwardId;
import org.stapel.credential.model.InstitutionId;
import org.stapel.issuer.privacy.SealedText;

import java.time.Instant;
import java.util.Optional;

/// What a learner wrote to the registrar about an award, sealed as the award is, and the answer.
///
/// @param answer once; then the question is closed
public record Question(
        String id,
        AwardId award,
        InstitutionId institution,
        Instant at,
        SealedText text,
        Optional<Answer> answer) {
    /// How a question ended.
    public enum Closing {
        ANSWERED,
        CORRECTED,
        NOTHING_WRONG
    }

    /// What the registrar answered.
    ///
    /// @param by account of who answered
    public record Answer(Instant at, String by, Closing closing, SealedText text) {}

    public boolean isOpen() {
        return answer.isEmpty();
    }

    Question answered(Answer given) {
        return new Question(id, award, institution, at, text, Optional.of(given));
    }
}
