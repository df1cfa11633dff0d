package org.stapel.issuer.delivery.web;

import org.stapel.credential.model.AwardId;
import org.stapel.issuer.privacy.PersonalData;
import org.stapel.issuer.question.Question;
import org.stapel.issuer.question.Questions;
import org.stapel.service.web.Language;
import org.stapel.service.web.Texts;

import java.time.ZoneId;
import java.util.List;

/// What a learner asked about an award and what they were answered, oldest first.
record ClaimThread(Questions questions, PersonalData personalData, Texts texts, ZoneId zone) {
    /// One question; `answer` and `closing` are empty while nobody has answered.
    record Asked(String at, String text, String answer, String answeredAt, String closing) {}

    List<Asked> about(AwardId award, Language language) {
        return questions.about(award).reversed().stream()
                .map(question -> asked(question, language))
                .toList();
    }

    private Asked asked(Question question, Language language) {
        var answer = question.answer();
        return new Asked(
                texts.dateTime(language, question.at(), zone),
                personalData.open(question.text()).orElse(""),
                answer.flatMap(a -> personalData.open(a.text())).orElse(""),
                answer.map(a -> texts.dateTime(language, a.at(), zone)).orElse(""),
                answer.map(a -> texts.text(language, key(a.closing()))).orElse(""));
    }

    private static String key(Question.Closing closing) {
        return switch (closing) {
            case ANSWERED -> "delivery.thread.answered";
            case CORRECTED -> "delivery.thread.corrected";
            case NOTHING_WRONG -> "delivery.thread.nothing-wrong";
        };
    }
}
