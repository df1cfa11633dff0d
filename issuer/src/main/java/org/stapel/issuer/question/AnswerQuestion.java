package org.stapel.issuer.question;

import org.stapel.credential.model.InstitutionId;
import org.stapel.issuer.journal.Act;
import org.stapel.issuer.privacy.LearnerErased;
import org.stapel.issuer.privacy.PersonalData;
import org.stapel.issuer.question.Question.Closing;

import java.time.Instant;
import java.time.InstantSource;
import java.util.Map;
import java.util.Optional;

/// Answers a question and closes it; the learner reads the answer where the question was asked.
public record AnswerQuestion(
        Questions questions,
        PersonalData personalData,
        QuestionAnswered told,
        InstantSource clock) {
    public static final int LONGEST = 4_000;

    /// What answering answers.
    public sealed interface Outcome {
        record Answered(Question question) implements Outcome {}

        /// A colleague was faster; one question has one answer.
        record AnsweredBefore() implements Outcome {}

        record Empty() implements Outcome {}

        record TooLong() implements Outcome {}

        record NotThere() implements Outcome {}

        record LearnerErased() implements Outcome {}
    }

    public Outcome answer(
            InstitutionId institution,
            String unverifiedId,
            Closing closing,
            String unverifiedText,
            String actor) {
        String text = unverifiedText.strip();
        if (text.isEmpty()) return new Outcome.Empty();
        if (text.length() > LONGEST) return new Outcome.TooLong();
        return questions
                .byId(unverifiedId)
                .filter(read -> read.question().institution().equals(institution))
                .map(read -> answer(read, closing, text, actor))
                .orElseGet(Outcome.NotThere::new);
    }

    private Outcome answer(Questions.Versioned read, Closing closing, String text, String actor) {
        Question asked = read.question();
        if (!asked.isOpen()) return new Outcome.AnsweredBefore();
        Instant now = clock.instant();
        try {
            var sealed = personalData.seal(asked.text().learner(), text);
            var given = new Question.Answer(now, actor, closing, sealed);
            Question answered = asked.answered(given);
            if (!questions.replace(answered, read.version(), act(answered, given)))
                return new Outcome.AnsweredBefore();
            told.answered(answered);
            return new Outcome.Answered(answered);
        } catch (LearnerErased e) {
            return new Outcome.LearnerErased();
        }
    }

    private static Act act(Question question, Question.Answer answer) {
        return new Act(
                "question.answered",
                answer.by(),
                answer.at(),
                Map.of(
                        "award", question.award().value(),
                        "closing", answer.closing().name()));
    }

    /// The question, if this institution has it.
    public Optional<Question> find(InstitutionId institution, String unverifiedId) {
        return questions
                .byId(unverifiedId)
                .map(Questions.Versioned::question)
                .filter(question -> question.institution().equals(institution));
    }
}
