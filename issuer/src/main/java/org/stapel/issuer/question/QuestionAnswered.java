package org.stapel.issuer.question;

/// Told when a question has its answer; repeatable.
@FunctionalInterface
public interface QuestionAnswered {
    void answered(Question question);
}
