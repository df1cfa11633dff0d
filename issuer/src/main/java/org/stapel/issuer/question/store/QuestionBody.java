package org.stapel.issuer.question.store;

import org.stapel.credential.model.AwardId;
import org.stapel.credential.model.InstitutionId;
import org.stapel.issuer.privacy.LearnerRef;
import org.stapel.issuer.privacy.SealedText;
import org.stapel.issuer.question.Question;

import java.time.Instant;
import java.util.Optional;

/// A question as it is stored.
record QuestionBody(
        String id,
        String award,
        String institution,
        Instant at,
        String learner,
        String content,
        Optional<AnswerBody> answer) {
    /// Its answer.
    record AnswerBody(Instant at, String by, Question.Closing closing, String content) {}

    static QuestionBody of(Question question) {
        return new QuestionBody(
                question.id(),
                question.award().value(),
                question.institution().value(),
                question.at(),
                question.text().learner().value(),
                question.text().content(),
                question.answer()
                        .map(a -> new AnswerBody(a.at(), a.by(), a.closing(), a.text().content())));
    }

    Question question() {
        var sealedFor = new LearnerRef(learner);
        return new Question(
                id,
                new AwardId(award),
                new InstitutionId(institution),
                at,
                new SealedText(sealedFor, content),
                answer.map(a ->
                        new Question.Answer(
                                a.at(),
                                a.by(),
                                a.closing(),
                                new SealedText(sealedFor, a.content()))));
    }
}
