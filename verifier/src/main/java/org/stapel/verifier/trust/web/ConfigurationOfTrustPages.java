package org.stapel.verifier.trust.web;

import static org.stapel.service.web.EndpointRule.get;
import static org.stapel.service.web.EndpointRule.post;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.stapel.service.account.Accounts;
import org.stapel.service.account.Role;
import org.stapel.service.problem.ProblemType;
import org.stapel.service.problem.ProblemTypes;
import org.stapel.service.problem.Problems;
import org.stapel.service.web.Access;
import org.stapel.service.web.EndpointRules;
import org.stapel.service.web.TextBundle;
import org.stapel.service.web.Texts;
import org.stapel.verifier.trust.CurrentTrustList;
import org.stapel.verifier.trust.EditingTrustList;

import java.util.List;

@Configuration(proxyBeanMethods = false)
class ConfigurationOfTrustPages {
    private static final String PROPOSAL = "/trust/proposals/{id}";
    private static final String API = "/api/trust-list";
    private static final String API_PROPOSAL = API + "/proposals/{id}";

    @Bean
    EndpointRules trustEndpoints() {
        Access editor = Access.roles(Role.TRUST_EDITOR);
        return () ->
                List.of(
                        get("/trust-list.jwt", Access.everyone()),
                        get("/trust", editor),
                        post("/trust", editor),
                        get("/trust/{issuer}", editor),
                        post("/trust/{issuer}", editor),
                        get(PROPOSAL, editor),
                        get(PROPOSAL + "/draft", editor),
                        post(PROPOSAL + "/sign", editor),
                        post(PROPOSAL + "/reject", editor),
                        get(API, editor),
                        get(API + "/proposals", editor),
                        post(API + "/proposals", editor),
                        get(API_PROPOSAL, editor),
                        get(API_PROPOSAL + "/draft", editor),
                        post(API_PROPOSAL + "/sign", editor),
                        post(API_PROPOSAL + "/reject", editor));
    }

    @Bean
    ProblemTypes trustProblems() {
        return () ->
                List.of(
                        new ProblemType("second_person_required", 403),
                        new ProblemType("proposal_closed", 409),
                        new ProblemType("list_moved", 409),
                        new ProblemType("no_signing_key", 409),
                        new ProblemType("list_not_published", 503));
    }

    @Bean
    TextBundle trustTexts() {
        return new TextBundle("i18n/verifier-trust");
    }

    @Bean
    TrustAnswers trustAnswers(Problems problems) {
        return new TrustAnswers(problems);
    }

    @Bean
    TrustPages trustPages(
            CurrentTrustList current, EditingTrustList editing, Accounts accounts, Texts texts) {
        return new TrustPages(current, editing, accounts, texts);
    }
}
