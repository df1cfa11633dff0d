package org.stapel.issuer.question;

import org.stapel.issuer.award.AwardFile;
import org.stapel.issuer.journal.RandomIds;
import org.stapel.issuer.privacy.PersonalData;

import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;

/// Keeps what a learner says is wrong, for the registrar to read.
public record ReportWrong(
        Questions questions, PersonalData personalData, RandomIds ids, InstantSource clock) {
    public static final int LONGEST = 2_000;
    public static final int MOST = 20;

    /// What reporting answers.
    public enum Outcome {
        KEPT,
        EMPTY,
        TOO_LONG,
        /// There are twenty about this award.
        TOO_MANY
    }

    /// @throws org.stapel.issuer.privacy.LearnerErased when the learner was erased
    public Outcome report(AwardFile file, String unverifiedText) {
        String text = unverifiedText.strip();
        if (text.isEmpty()) return Outcome.EMPTY;
        if (text.length() > LONGEST) return Outcome.TOO_LONG;
        if (questions.about(file.id()).size() >= MOST) return Outcome.TOO_MANY;
        Instant now = clock.instant();
        questions.add(
                new Question(
                        ids.urnNewestFirst(now),
                        file.id(),
                        file.institution(),
                        now,
                        personalData.seal(file.learner(), text),
                        Optional.empty()));
        return Outcome.KEPT;
    }
}
