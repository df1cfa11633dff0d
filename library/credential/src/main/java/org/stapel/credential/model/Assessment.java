package org.stapel.credential.model;

import java.util.Optional;

/// How the outcomes were assessed (Annex I, 9) and under which supervision (13).
public record Assessment(
        Type type, Optional<LocalizedText> criteria, Optional<Supervision> supervision) {
    /// Assessment types of the European Learning Model; `LEVEL_OF_ATTENDANCE` alone is no
    /// assessment.
    public enum Type {
        WRITTEN_EXAM,
        ORAL_EXAM,
        PRACTICAL,
        PORTFOLIO,
        PROJECT_WORK,
        CONTINUOUS,
        ARTEFACT,
        MARKED_ASSIGNMENT,
        QUIZ,
        FILE_REVIEW,
        LEVEL_OF_ATTENDANCE
    }

    /// Supervision and identity verification during the assessment.
    public enum Supervision {
        UNSUPERVISED_NO_ID,
        SUPERVISED_NO_ID,
        SUPERVISED_ONLINE_ID,
        SUPERVISED_ONSITE_ID
    }
}
