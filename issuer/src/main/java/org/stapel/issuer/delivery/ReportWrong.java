package org.stapel.issuer.delivery;

import org.stapel.issuer.award.AwardFile;
import org.stapel.issuer.journal.RandomIds;
import org.stapel.issuer.privacy.PersonalData;

import java.time.InstantSource;

/// Keeps what a learner says is wrong, for the registrar to read.
public record ReportWrong(
        Messages messages, PersonalData personalData, RandomIds ids, InstantSource clock) {
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
        if (messages.about(file.id()) >= MOST) return Outcome.TOO_MANY;
        messages.add(
                new Message(
                        ids.urn(),
                        file.id(),
                        file.institution(),
                        clock.instant(),
                        personalData.seal(file.learner(), text)));
        return Outcome.KEPT;
    }
}
