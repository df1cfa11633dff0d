package org.stapel.issuer.question.store;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.stapel.issuer.journal.RandomIds;
import org.stapel.issuer.journal.store.PostActs;
import org.stapel.issuer.privacy.PersonalData;
import org.stapel.issuer.question.AnswerQuestion;
import org.stapel.issuer.question.OpenQuestions;
import org.stapel.issuer.question.QuestionAnswered;
import org.stapel.issuer.question.Questions;
import org.stapel.issuer.question.ReportWrong;
import org.stapel.service.store.Store;

import java.time.InstantSource;

@Configuration(proxyBeanMethods = false)
class QuestionStoreConfiguration {
    @Bean
    Questions questions(Store store, PostActs acts) {
        return new StoredQuestions(store, acts);
    }

    @Bean
    ReportWrong reportWrong(
            Questions questions, PersonalData personalData, RandomIds ids, InstantSource clock) {
        return new ReportWrong(questions, personalData, ids, clock);
    }

    @Bean
    AnswerQuestion answerQuestion(
            Questions questions,
            PersonalData personalData,
            ObjectProvider<QuestionAnswered> told,
            InstantSource clock) {
        return new AnswerQuestion(
                questions,
                personalData,
                question -> told.orderedStream().forEach(one -> one.answered(question)),
                clock);
    }

    /// Templates reach it as `@openQuestions`.
    @Bean
    OpenQuestions openQuestions(Questions questions) {
        return new OpenQuestions(questions);
    }
}
