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
import org.stapel.service.web.EndpointRules;
import org.stapel.service.web.TextBundle;
import org.stapel.service.web.Texts;

import java.time.InstantSource;
import java.util.List;

@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(DeliveryProperties.class)
class DeliveryWebConfiguration {
    private static final String CLAIM = "/claim/{token}";

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
            PreviewLosses losses,
            PinnedDocuments pinned,
            Catalogues catalogues,
            Texts texts,
            DeliveryProperties delivery) {
        return new ClaimViews(
                shares,
                thread,
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
        return () ->
                List.of(
                        post(
                                institution + "/awards/{award}/claim-link",
                                rolesIn("institution", Role.REGISTRAR)),
                        post(HandOverController.PATH, rolesIn("institution", Role.REGISTRAR)),
                        get("/claim", everyone),
                        post("/claim", everyone),
                        get(CLAIM, everyone),
                        post(CLAIM, everyone),
                        get(CLAIM + "/paper.pdf", everyone),
                        get(CLAIM + "/files/{format}", everyone),
                        post(CLAIM + "/shares", everyone),
                        post(CLAIM + "/shares/stop", everyone),
                        post(CLAIM + "/messages", everyone),
                        post(CLAIM + "/corrected", everyone),
                        get("/show", everyone),
                        post("/show", everyone),
                        get("/show/{token}", everyone),
                        get("/delivery.css", everyone));
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
