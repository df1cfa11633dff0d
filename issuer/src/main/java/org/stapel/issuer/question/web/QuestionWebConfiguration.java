package org.stapel.issuer.question.web;

import static org.stapel.service.web.Access.rolesIn;
import static org.stapel.service.web.EndpointRule.get;
import static org.stapel.service.web.EndpointRule.post;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.stapel.issuer.award.Awards;
import org.stapel.issuer.award.OpenAward;
import org.stapel.issuer.privacy.PersonalData;
import org.stapel.issuer.question.Questions;
import org.stapel.service.account.Accounts;
import org.stapel.service.account.Role;
import org.stapel.service.web.Access;
import org.stapel.service.web.EndpointRules;
import org.stapel.service.web.TextBundle;
import org.stapel.service.web.Texts;

import java.time.InstantSource;
import java.time.ZoneId;
import java.util.List;

@Configuration(proxyBeanMethods = false)
class QuestionWebConfiguration {
    @Bean
    TextBundle questionTexts() {
        return new TextBundle("i18n/issuer-question");
    }

    @Bean
    QuestionPages questionPages(
            Questions questions,
            Awards awards,
            OpenAward opening,
            PersonalData personalData,
            Accounts accounts,
            Texts texts,
            InstantSource clock,
            @Value("${stapel.issuer.zone:Europe/Brussels}") ZoneId zone) {
        var about = new QuestionPages.About(awards, opening, personalData);
        return new QuestionPages(questions, about, accounts, texts, clock, zone);
    }

    @Bean
    EndpointRules questionEndpoints() {
        Access registrar = rolesIn("institution", Role.REGISTRAR);
        return () ->
                List.of(
                        get("/api/institutions/{institution}/messages", registrar),
                        get(QuestionController.QUESTIONS, registrar),
                        get(QuestionController.QUESTIONS + "/{question}", registrar),
                        post(QuestionController.QUESTIONS + "/{question}", registrar));
    }
}
