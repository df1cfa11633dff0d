package org.stapel.issuer.console.web;

import static org.stapel.service.web.Access.everyone;
import static org.stapel.service.web.Access.rolesIn;
import static org.stapel.service.web.Access.signedIn;
import static org.stapel.service.web.EndpointRule.get;
import static org.stapel.service.web.EndpointRule.post;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.stapel.credential.profile.Lint;
import org.stapel.credential.profile.Profiles;
import org.stapel.issuer.award.ApproveAward;
import org.stapel.issuer.award.AwardNotation;
import org.stapel.issuer.award.AwardOnPath;
import org.stapel.issuer.award.Awards;
import org.stapel.issuer.award.ChangeStanding;
import org.stapel.issuer.award.IntakeAward;
import org.stapel.issuer.award.OpenAward;
import org.stapel.issuer.catalogue.AwardTemplates;
import org.stapel.issuer.catalogue.Catalogues;
import org.stapel.issuer.console.AwardBases;
import org.stapel.issuer.console.CheckAward;
import org.stapel.issuer.console.RequiredInputs;
import org.stapel.issuer.console.SearchAwards;
import org.stapel.issuer.institution.Institutions;
import org.stapel.issuer.issuance.Issuances;
import org.stapel.issuer.journal.RandomIds;
import org.stapel.issuer.keys.InstitutionKeys;
import org.stapel.service.account.Accounts;
import org.stapel.service.account.Role;
import org.stapel.service.web.Access;
import org.stapel.service.web.EndpointRules;
import org.stapel.service.web.TextBundle;
import org.stapel.service.web.Texts;

import java.util.List;

@Configuration(proxyBeanMethods = false)
class ConsoleWebConfiguration {
    private static final String CONSOLE = "/console/{institution}";
    private static final String AWARD = CONSOLE + "/awards/{award}";

    @Bean
    TextBundle consoleTexts() {
        return new TextBundle("i18n/issuer-console");
    }

    @Bean
    ConsoleWords consoleWords(Texts texts, Profiles profiles) {
        return new ConsoleWords(texts, profiles);
    }

    @Bean
    Doors doors(Institutions institutions) {
        return new Doors(institutions);
    }

    @Bean
    AwardList awardList(Awards awards, OpenAward opening, ConsoleWords words) {
        return new AwardList(new SearchAwards(awards, opening), words);
    }

    @Bean
    AwardBases awardBases(Catalogues catalogues, OpenAward opening, AwardTemplates templates) {
        return new AwardBases(catalogues, opening, templates);
    }

    @Bean
    Starts starts(AwardBases bases, AwardOnPath awards) {
        return new Starts(bases, awards);
    }

    @Bean
    FormPages formPages(AwardBases bases, ConsoleWords words, RandomIds ids) {
        return new FormPages(bases, new RequiredInputs(words.profiles()), words, ids);
    }

    @Bean
    AwardDesk awardDesk(
            AwardNotation notation,
            Lint rules,
            IntakeAward intake,
            ConsoleWords words,
            FormPages pages) {
        var checking = new CheckAward(notation, rules, new RequiredInputs(words.profiles()));
        return new AwardDesk(checking, intake, pages);
    }

    @Bean
    AwardPage awardPage(
            OpenAward opening, Issuances issuances, Accounts accounts, ConsoleWords words) {
        return new AwardPage(opening, issuances, new People(accounts, words), words);
    }

    @Bean
    AwardActs awardActs(ChangeStanding changing, ApproveAward approving) {
        return new AwardActs(changing, approving);
    }

    @Bean
    KeysPage keysPage(InstitutionKeys keys, ConsoleWords words) {
        return new KeysPage(keys, words);
    }

    @Bean
    EndpointRules consoleEndpoints() {
        Access registrar = rolesIn("institution", Role.REGISTRAR);
        Access approver = rolesIn("institution", Role.APPROVER);
        Access either = rolesIn("institution", Role.REGISTRAR, Role.APPROVER);
        Access reader = rolesIn("institution", Role.REGISTRAR, Role.APPROVER, Role.AUDITOR);
        Access anyone =
                rolesIn(
                        "institution",
                        Role.REGISTRAR,
                        Role.APPROVER,
                        Role.AUDITOR,
                        Role.INSTITUTION_ADMINISTRATOR);
        Access administrator = rolesIn("institution", Role.INSTITUTION_ADMINISTRATOR);
        return () ->
                List.of(
                        get("/console.css", everyone()),
                        get("/console", signedIn()),
                        get(CONSOLE, anyone),
                        get(CONSOLE + "/awards/new", registrar),
                        post(CONSOLE + "/awards/new", registrar),
                        get(AWARD, reader),
                        get(AWARD + "/replace", registrar),
                        post(AWARD + "/replace", registrar),
                        post(AWARD + "/standing", either),
                        post(AWARD + "/decision", approver),
                        get(CONSOLE + "/keys", administrator),
                        post(CONSOLE + "/keys/rotate", administrator),
                        post(CONSOLE + "/keys/{key}/compromise", administrator));
    }
}
