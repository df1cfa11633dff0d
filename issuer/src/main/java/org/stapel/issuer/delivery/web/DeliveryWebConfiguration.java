package org.stapel.issuer.delivery.web;

import static org.stapel.service.web.Access.rolesIn;
import static org.stapel.service.web.EndpointRule.get;
import static org.stapel.service.web.EndpointRule.post;

import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.stapel.credential.profile.Profiles;
import org.stapel.credential.verification.VerifyCredential;
import org.stapel.issuer.award.Awards;
import org.stapel.issuer.award.OpenAward;
import org.stapel.issuer.catalogue.Catalogues;
import org.stapel.issuer.catalogue.WhatItOpens;
import org.stapel.issuer.delivery.CredentialOfAward;
import org.stapel.issuer.delivery.DeliveryUrls;
import org.stapel.issuer.delivery.DrawPaper;
import org.stapel.issuer.delivery.PreviewLosses;
import org.stapel.issuer.delivery.ShareAward;
import org.stapel.issuer.delivery.ShowSecrets;
import org.stapel.issuer.delivery.claim.LeadOn;
import org.stapel.issuer.delivery.claim.OpenClaim;
import org.stapel.issuer.institution.Institutions;
import org.stapel.issuer.privacy.PersonalData;
import org.stapel.issuer.question.Questions;
import org.stapel.schemas.PinnedDocuments;
import org.stapel.service.account.Role;
import org.stapel.service.configuration.InstallationProperties;
import org.stapel.service.limit.RateLimit;
import org.stapel.service.problem.ProblemType;
import org.stapel.service.problem.ProblemTypes;
import org.stapel.service.web.Access;
import org.stapel.service.web.EndpointRule;
import org.stapel.service.web.EndpointRules;
import org.stapel.service.web.TextBundle;
import org.stapel.service.web.Texts;

import java.time.InstantSource;
import java.util.List;
import java.util.stream.Stream;

@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(DeliveryProperties.class)
class DeliveryWebConfiguration {
    @Bean
    DeliveryUrls deliveryUrls(InstallationProperties installation, DeliveryProperties delivery) {
        return new DeliveryUrls(installation.publicUrl(), delivery.checkPage());
    }

    @Bean
    ClaimSession claimSession(OpenClaim claims, InstallationProperties installation) {
        return new ClaimSession(claims, installation.developmentMode());
    }

    @Bean
    ClaimedAward.Finder claimedAwards(
            Awards awards, OpenAward opening, Institutions institutions, InstantSource clock) {
        return new ClaimedAward.Finder(awards, opening, institutions, clock);
    }

    @Bean
    ClaimVisits claimVisits(ClaimSession session, ClaimedAward.Finder awards) {
        return new ClaimVisits(session, awards);
    }

    @Bean
    ClaimParts claimParts(
            ClaimedAward.Finder awards, OpenAward opening, LeadOn leading, Texts texts) {
        return new ClaimParts(awards, opening, leading, texts);
    }

    @Bean
    ClaimShares claimShares(
            ShareAward sharing,
            ShowSecrets secrets,
            DeliveryUrls urls,
            Texts texts,
            DeliveryProperties delivery) {
        return new ClaimShares(sharing, secrets, urls, texts, delivery.zone());
    }

    @Bean
    ClaimThread claimThread(
            Questions questions,
            PersonalData personalData,
            Texts texts,
            DeliveryProperties delivery) {
        return new ClaimThread(questions, personalData, texts, delivery.zone());
    }

    @Bean
    ClaimViews claimViews(
            ClaimShares shares,
            ClaimThread thread,
            ClaimParts parts,
            PreviewLosses losses,
            PinnedDocuments pinned,
            Catalogues catalogues,
            Texts texts,
            DeliveryProperties delivery) {
        return new ClaimViews(
                shares,
                thread,
                parts,
                losses,
                Profiles.load(pinned),
                new WhatItOpens(catalogues),
                texts,
                delivery.zone());
    }

    @Bean
    ShowViews showViews(
            VerifyCredential verifying,
            DeliveryUrls urls,
            Texts texts,
            DeliveryProperties delivery) {
        return new ShowViews(verifying, urls, texts, delivery.zone());
    }

    @Bean
    ClaimFilesController.Paper paperOfClaims(
            DrawPaper drawing,
            CredentialOfAward credentials,
            ShareAward sharing,
            ShowSecrets secrets,
            DeliveryUrls urls) {
        return new ClaimFilesController.Paper(drawing, credentials, sharing, secrets, urls);
    }

    @Bean
    TextBundle deliveryTexts() {
        return new TextBundle("i18n/issuer-delivery");
    }

    @Bean
    EndpointRules deliveryEndpoints() {
        String institution = "/api/institutions/{institution}";
        Access everyone = Access.everyone();
        List<EndpointRule> rules =
                List.of(
                        post(
                                institution + "/awards/{award}/claim-link",
                                rolesIn("institution", Role.REGISTRAR)),
                        post(HandOverController.PATH, rolesIn("institution", Role.REGISTRAR)),
                        get("/claim", everyone),
                        post("/claim", everyone),
                        get(ClaimPath.WHOLE, everyone),
                        post(ClaimPath.WHOLE, everyone),
                        get(ClaimPath.PART, everyone),
                        get("/show", everyone),
                        post("/show", everyone),
                        get("/show/{token}", everyone),
                        get("/delivery.css", everyone));
        return () ->
                Stream.of(rules, claiming(ClaimPath.WHOLE), claiming(ClaimPath.PART))
                        .flatMap(List::stream)
                        .toList();
    }

    /// What is guarded by the door of the link.
    private static List<EndpointRule> claiming(String page) {
        Access everyone = Access.everyone();
        return List.of(
                get(page + "/paper.pdf", everyone),
                get(page + "/files/{format}", everyone),
                post(page + "/shares", everyone),
                post(page + "/shares/stop", everyone),
                post(page + "/messages", everyone),
                post(page + "/corrected", everyone));
    }

    @Bean
    RateLimit claimRate() {
        return new RateLimit("/claim/**", 120);
    }

    @Bean
    RateLimit claimCodeRate() {
        return new RateLimit("/claim", 20);
    }

    @Bean
    RateLimit showRate() {
        return new RateLimit("/show/{token}", 120);
    }

    @Bean
    RateLimit codeRate() {
        return new RateLimit("/show", 20);
    }

    @Bean
    ProblemTypes deliveryProblems() {
        return () -> List.of(new ProblemType("show_link_ended", 410));
    }
}
