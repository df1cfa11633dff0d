package org.stapel.issuer.post.web;

import static org.stapel.service.web.Access.everyone;
import static org.stapel.service.web.Access.rolesIn;
import static org.stapel.service.web.EndpointRule.get;
import static org.stapel.service.web.EndpointRule.post;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.stapel.issuer.award.AwardOnPath;
import org.stapel.issuer.award.Awards;
import org.stapel.issuer.award.OpenAward;
import org.stapel.issuer.delivery.DeliveryUrls;
import org.stapel.issuer.delivery.claim.MakeClaimLink;
import org.stapel.issuer.institution.InstitutionOnPath;
import org.stapel.issuer.post.Dispatches;
import org.stapel.issuer.post.ReadContact;
import org.stapel.issuer.post.RemindLearners;
import org.stapel.issuer.post.sending.SendMail;
import org.stapel.service.account.Accounts;
import org.stapel.service.account.Role;
import org.stapel.service.problem.ProblemType;
import org.stapel.service.problem.ProblemTypes;
import org.stapel.service.web.Access;
import org.stapel.service.web.EndpointRules;
import org.stapel.service.web.TextBundle;
import org.stapel.service.web.Texts;

import java.time.InstantSource;
import java.time.ZoneId;
import java.util.List;

@Configuration(proxyBeanMethods = false)
class PostWebConfiguration {
    private static final String BOARD = BoardController.BOARD;
    private static final String DISPATCH = DispatchController.DISPATCH;
    private static final String API = DispatchApiController.DISPATCHES;

    @Bean
    TextBundle postTexts() {
        return new TextBundle("i18n/issuer-post");
    }

    @Bean
    DispatchWords dispatchWords(
            Texts texts,
            Accounts accounts,
            SendMail sending,
            InstantSource clock,
            @Value("${stapel.issuer.zone:Europe/Brussels}") ZoneId zone) {
        return new DispatchWords(texts, accounts, sending, clock, zone);
    }

    @Bean
    Board board(
            Dispatches dispatches,
            Awards awards,
            OpenAward opening,
            RemindLearners reminding,
            DispatchWords words) {
        return new Board(dispatches, awards, opening, reminding, words);
    }

    @Bean
    DispatchPage dispatchPage(
            Dispatches dispatches,
            AwardOnPath awards,
            ReadContact contacts,
            RemindLearners reminding,
            Board board,
            DispatchWords words) {
        return new DispatchPage(dispatches, awards, contacts, reminding, board, words);
    }

    @Bean
    LineOnAward lineOnAward(Dispatches dispatches, Awards awards, DispatchWords words) {
        return new LineOnAward(dispatches, awards, words);
    }

    @Bean
    DeskController.Given givenAtTheDesk(
            MakeClaimLink linking, AwardOnPath awards, Board board, DeliveryUrls urls) {
        return new DeskController.Given(linking, awards, board, urls);
    }

    @Bean
    DispatchApiController.Named namedDispatches(
            InstitutionOnPath institutions, AwardOnPath awards) {
        return new DispatchApiController.Named(institutions, awards);
    }

    @Bean
    EndpointRules postEndpoints() {
        Access registrar = rolesIn("institution", Role.REGISTRAR);
        Access reader = rolesIn("institution", Role.REGISTRAR, Role.APPROVER, Role.AUDITOR);
        return () ->
                List.of(
                        get("/post.css", everyone()),
                        get("/post.js", everyone()),
                        get(BOARD, reader),
                        post(BOARD + "/remind", registrar),
                        post(BOARD + "/cancel", registrar),
                        post(BOARD + "/letters", registrar),
                        post(BOARD + "/test-mail", registrar),
                        get(DISPATCH, reader),
                        post(DISPATCH + "/cancel", registrar),
                        post(DISPATCH + "/remind", registrar),
                        post(DISPATCH + "/resend", registrar),
                        post(DISPATCH + "/address", registrar),
                        post(DISPATCH + "/letter", registrar),
                        get(DeskController.DESK, registrar),
                        post(DeskController.DESK, registrar),
                        get(API, reader),
                        post(API + "/cancel", registrar),
                        get(API + "/{award}", reader),
                        post(API + "/{award}/cancel", registrar),
                        post(API + "/{award}/remind", registrar));
    }

    @Bean
    ProblemTypes postProblems() {
        return () ->
                List.of(
                        new ProblemType("dispatch_not_waiting", 409),
                        new ProblemType("reminder_too_soon", 409),
                        new ProblemType("reminders_used_up", 409),
                        new ProblemType("nothing_to_remind", 409));
    }
}
