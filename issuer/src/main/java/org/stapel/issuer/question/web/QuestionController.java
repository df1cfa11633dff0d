package org.stapel.issuer.question.web;

import io.swagger.v3.oas.annotations.Hidden;

import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.stapel.issuer.api.NotHere;
import org.stapel.issuer.desk.web.Redirects;
import org.stapel.issuer.desk.web.Visit;
import org.stapel.issuer.desk.web.Visits;
import org.stapel.issuer.question.AnswerQuestion;
import org.stapel.issuer.question.Question;
import org.stapel.issuer.question.Questions.Which;
import org.stapel.service.account.Actor;
import org.stapel.service.web.Language;

import java.util.Arrays;
import java.util.Optional;

@Controller
@Hidden
class QuestionController {
    static final String QUESTIONS = "/console/{institution}/questions";

    private final Visits visits;
    private final AnswerQuestion answering;
    private final QuestionPages pages;

    QuestionController(Visits visits, AnswerQuestion answering, QuestionPages pages) {
        this.visits = visits;
        this.answering = answering;
        this.pages = pages;
    }

    @GetMapping(QUESTIONS)
    ModelAndView list(
            @PathVariable String institution,
            @RequestParam(defaultValue = "open") String which,
            @RequestParam Optional<String> after,
            Actor actor,
            Language language) {
        Visit visit = visits.at(institution, actor, language);
        return pages.list(visit, which.equals("closed") ? Which.CLOSED : Which.OPEN, after);
    }

    @GetMapping(QUESTIONS + "/{question}")
    ModelAndView one(
            @PathVariable String institution,
            @PathVariable String question,
            Actor actor,
            Language language) {
        Visit visit = visits.at(institution, actor, language);
        return pages.one(visit, named(visit, question), "", "");
    }

    @PostMapping(QUESTIONS + "/{question}")
    ModelAndView answer(
            @PathVariable String institution,
            @PathVariable String question,
            @RequestParam(defaultValue = "") String closing,
            @RequestParam(defaultValue = "") String text,
            Actor actor,
            Language language) {
        Visit visit = visits.at(institution, actor, language);
        Question asked = named(visit, question);
        return Arrays.stream(Question.Closing.values())
                .filter(known -> known.name().equals(closing))
                .findFirst()
                .map(chosen -> answer(visit, asked, chosen, text))
                .orElseGet(() -> refused(visit, asked, "closing", text));
    }

    private ModelAndView answer(
            Visit visit, Question asked, Question.Closing closing, String text) {
        var institution = visit.institution().id();
        String actor = visit.actor().id();
        return switch (answering.answer(institution, asked.id(), closing, text, actor)) {
            case AnswerQuestion.Outcome.Answered(var question) ->
                    Redirects.to(QuestionPages.address(visit, question));
            case AnswerQuestion.Outcome.AnsweredBefore() ->
                    refused(visit, named(visit, asked.id()), "before", text);
            case AnswerQuestion.Outcome.Empty() -> refused(visit, asked, "empty", text);
            case AnswerQuestion.Outcome.TooLong() -> refused(visit, asked, "too-long", text);
            case AnswerQuestion.Outcome.LearnerErased() -> refused(visit, asked, "erased", text);
            case AnswerQuestion.Outcome.NotThere() -> throw NotHere.refused("question");
        };
    }

    private ModelAndView refused(Visit visit, Question asked, String wrong, String text) {
        ModelAndView page = pages.one(visit, asked, wrong, text);
        page.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        return page;
    }

    private Question named(Visit visit, String unverifiedId) {
        String id = "urn:uuid:" + unverifiedId.replaceFirst("^urn:uuid:", "");
        return answering
                .find(visit.institution().id(), id)
                .orElseThrow(() -> NotHere.refused("question"));
    }
}
