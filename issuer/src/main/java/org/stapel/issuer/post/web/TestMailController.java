package org.stapel.issuer.post.web;

import io.swagger.v3.oas.annotations.Hidden;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;
import org.stapel.issuer.desk.web.Redirects;
import org.stapel.issuer.desk.web.Visit;
import org.stapel.issuer.desk.web.Visits;
import org.stapel.issuer.post.sending.SendTestMail;
import org.stapel.issuer.privacy.LearnerEmail;
import org.stapel.service.account.Accounts;
import org.stapel.service.account.Actor;
import org.stapel.service.limit.Rates;
import org.stapel.service.web.Language;

/// Sends the learners' mail to whoever asks, at the address with which they sign in.
@Controller
@Hidden
class TestMailController {
    private static final int A_MINUTE = 5;

    private final Visits visits;
    private final Accounts accounts;
    private final SendTestMail sending;
    private final DispatchWords words;
    private final Rates rates;

    TestMailController(
            Visits visits,
            Accounts accounts,
            SendTestMail sending,
            DispatchWords words,
            Rates rates) {
        this.visits = visits;
        this.accounts = accounts;
        this.sending = sending;
        this.words = words;
        this.rates = rates;
    }

    @PostMapping(BoardController.BOARD + "/test-mail")
    ModelAndView send(@PathVariable String institution, Actor actor, Language language) {
        Visit visit = visits.at(institution, actor, language);
        if (rates.take("test-mail:" + actor.id(), A_MINUTE).isPresent())
            return Redirects.to(visit.home() + "/deliveries?refused=too-many-tests");
        String award = words.text(language, "mail.test.award");
        String told =
                accounts.byId(actor.id())
                        .flatMap(account -> LearnerEmail.parse(account.email().value()))
                        .map(to -> sending.send(to, visit.institution(), language.tag(), award))
                        .map(TestMailController::told)
                        .orElse("refused=no-own-address");
        return Redirects.to(visit.home() + "/deliveries?" + told);
    }

    private static String told(SendTestMail.Outcome outcome) {
        return switch (outcome) {
            case SENT -> "done=test-sent";
            case NOT_SET_UP -> "refused=not-set-up";
            case REFUSED -> "refused=test-refused";
            case UNREACHABLE -> "refused=unreachable";
        };
    }
}
