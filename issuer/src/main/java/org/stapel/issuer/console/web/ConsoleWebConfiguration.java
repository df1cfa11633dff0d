package org.stapel.issuer.console.web;

import static org.stapel.service.web.Access.everyone;
import static org.stapel.service.web.Access.rolesIn;
import static org.stapel.service.web.Access.signedIn;
import static org.stapel.service.web.EndpointRule.get;
import static org.stapel.service.web.EndpointRule.post;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
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
import org.stapel.issuer.award.right.ProgrammeRights;
import org.stapel.issuer.catalogue.AwardTemplates;
import org.stapel.issuer.catalogue.Catalogues;
import org.stapel.issuer.console.AwardBases;
import org.stapel.issuer.console.CheckAward;
import org.stapel.issuer.console.DeliveryLine;
import org.stapel.issuer.console.NextReference;
import org.stapel.issuer.console.OpenContact;
import org.stapel.issuer.console.RequiredInputs;
import org.stapel.issuer.console.SearchAwards;
import org.stapel.issuer.desk.web.People;
import org.stapel.issuer.institution.Institutions;
import org.stapel.issuer.issuance.Issuances;
import org.stapel.issuer.journal.RandomIds;
import org.stapel.issuer.keys.InstitutionKeys;
import org.stapel.issuer.privacy.PersonalData;
import org.stapel.issuer.privacy.Pseudonyms;
import org.stapel.service.account.Role;
import org.stapel.service.audit.AuditTrail;
import org.stapel.service.web.Access;
import org.stapel.service.web.EndpointRules;
import org.stapel.service.web.TextBundle;
import org.stapel.service.web.Texts;

import java.time.InstantSource;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;

@Configuration(proxyBeanMethods = false)
class ConsoleWebConfiguration {
    private static final String CONSOLE = "/console/{institution}";
    private static final String AWARD = CONSOLE + "/awards/{award}";

    @Bean
    TextBundle consoleTexts() {
        return new TextBundle("i18n/issuer-console");
    }

    @Bean
    ConsoleWords consoleWords(
            Texts texts,
            Profiles profiles,
            @Value("${stapel.issuer.zone:Europe/Brussels}") ZoneId zone) {
        return new ConsoleWords(texts, profiles, zone);
    }

    @Bean
    Doors doors(Institutions institutions) {
        return new Doors(institutions);
    }

    @Bean
    AwardList awardList(
            Awards awards, OpenAward opening, Pseudonyms pseudonyms, ConsoleWords words) {
        return new AwardList(new SearchAwards(awards, opening, pseudonyms), words);
    }

    @Bean
    AwardBases awardBases(Catalogues catalogues, OpenAward opening, AwardTemplates templates) {
        return new AwardBases(catalogues, opening, templates);
    }

    @Bean
    OpenContact openContact(PersonalData personalData) {
        return new OpenContact(personalData);
    }

    @Bean
    Starts starts(
            AwardBases bases,
            AwardOnPath onPath,
            OpenContact contacts,
            Awards awards,
            ConsoleWords words,
            InstantSource clock) {
        var references = new NextReference(awards);
        return new Starts(bases, onPath, contacts, references, words.zone(), clock);
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
            ProgrammeRights rights,
            ConsoleWords words,
            FormPages pages,
            InstantSource clock) {
        var checking = new CheckAward(notation, rules, new RequiredInputs(words.profiles()));
        return new AwardDesk(checking, intake, rights, pages, clock);
    }

    @Bean
    AwardTrail awardTrail(AuditTrail trail, People people, ConsoleWords words) {
        return new AwardTrail(trail, people, words);
    }

    @Bean
    AwardPage awardPage(
            OpenAward opening,
            OpenContact contacts,
            Issuances issuances,
            AwardTrail trail,
            ObjectProvider<DeliveryLine> delivery,
            ProgrammeRights rights,
            People people,
            ConsoleWords words) {
        var line = Optional.ofNullable(delivery.getIfAvailable());
        return new AwardPage(opening, contacts, issuances, trail, line, rights, people, words);
    }

    @Bean
    AwardActs awardActs(ChangeStanding changing, ApproveAward approving, ProgrammeRights rights) {
        return new AwardActs(changing, approving, rights);
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
                        get("/", everyone()),
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
