package org.stapel.issuer.question;

import org.stapel.credential.model.InstitutionId;

import java.util.Optional;

/// How many questions wait for an answer, for the navigation of the console.
public record OpenQuestions(Questions questions) {
    /// More are not counted.
    public static final int MOST = 100;

    /// From 0 to [#MOST].
    public int in(String institution) {
        return questions
                .page(new InstitutionId(institution), Questions.Which.OPEN, Optional.empty(), MOST)
                .size();
    }
}
