package org.stapel.issuer.question.web;

import io.swagger.v3.oas.annotations.Operation;

import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.stapel.issuer.institution.InstitutionOnPath;
import org.stapel.issuer.privacy.PersonalData;
import org.stapel.issuer.question.Question;
import org.stapel.issuer.question.Questions;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

@RestController
class MessageController {
    private static final int PAGE = 100;

    private final Questions questions;
    private final PersonalData personalData;
    private final InstitutionOnPath institutions;

    MessageController(
            Questions questions, PersonalData personalData, InstitutionOnPath institutions) {
        this.questions = questions;
        this.personalData = personalData;
        this.institutions = institutions;
    }

    /// @param text absent when the learner was erased
    /// @param closing absent while nobody has answered
    record MessageJson(
            String id,
            String award,
            Instant at,
            Optional<String> text,
            Optional<Question.Closing> closing) {}

    /// @param next pass as `after` for the next page; absent on the last one
    record Page(List<MessageJson> messages, Optional<String> next) {}

    @Operation(summary = "What learners say is wrong with their awards, newest first")
    @GetMapping("/api/institutions/{institution}/messages")
    Page page(@PathVariable String institution, @RequestParam Optional<String> after) {
        var id = institutions.named(institution).id();
        List<Question> page = questions.page(id, Questions.Which.ALL, after, PAGE);
        return new Page(
                page.stream().map(this::json).toList(),
                page.size() < PAGE ? Optional.empty() : Optional.of(page.getLast().id()));
    }

    private MessageJson json(Question question) {
        return new MessageJson(
                question.id(),
                question.award().value(),
                question.at(),
                personalData.open(question.text()),
                question.answer().map(Question.Answer::closing));
    }
}
