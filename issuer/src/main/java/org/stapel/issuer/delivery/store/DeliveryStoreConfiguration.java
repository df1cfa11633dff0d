package org.stapel.issuer.delivery.store;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.stapel.credential.profile.Lint;
import org.stapel.issuer.award.Awards;
import org.stapel.issuer.award.OpenAward;
import org.stapel.issuer.delivery.CredentialOfAward;
import org.stapel.issuer.delivery.FollowShowLink;
import org.stapel.issuer.delivery.PreviewLosses;
import org.stapel.issuer.delivery.ShareAward;
import org.stapel.issuer.delivery.ShowLinks;
import org.stapel.issuer.delivery.ShowSecrets;
import org.stapel.issuer.delivery.claim.ClaimAnswers;
import org.stapel.issuer.delivery.claim.ClaimLinks;
import org.stapel.issuer.delivery.claim.ClaimOpened;
import org.stapel.issuer.delivery.claim.ClaimSecrets;
import org.stapel.issuer.delivery.claim.FindByCode;
import org.stapel.issuer.delivery.claim.LeadOn;
import org.stapel.issuer.delivery.claim.MakeClaimLink;
import org.stapel.issuer.delivery.claim.OpenClaim;
import org.stapel.issuer.issuance.DraftIssuance;
import org.stapel.issuer.issuance.Issuances;
import org.stapel.issuer.issuance.IssueCredential;
import org.stapel.issuer.journal.RandomIds;
import org.stapel.issuer.journal.store.PostActs;
import org.stapel.issuer.privacy.Pseudonyms;
import org.stapel.service.store.Store;

import java.security.SecureRandom;
import java.time.InstantSource;

@Configuration(proxyBeanMethods = false)
class DeliveryStoreConfiguration {
    @Bean
    ClaimSecrets claimSecrets(Pseudonyms pseudonyms) {
        return new ClaimSecrets(pseudonyms);
    }

    @Bean
    ClaimLinks claimLinks(Store store, ClaimSecrets secrets, PostActs acts) {
        return new StoredClaimLinks(store, secrets, acts);
    }

    @Bean
    ShowSecrets showSecrets(Pseudonyms pseudonyms) {
        return new ShowSecrets(pseudonyms);
    }

    @Bean
    ShowLinks showLinks(Store store, ShowSecrets secrets, PostActs acts) {
        return new StoredShowLinks(store, secrets, acts);
    }

    @Bean
    MakeClaimLink makeClaimLink(
            ClaimLinks links,
            OpenAward opening,
            ClaimSecrets secrets,
            RandomIds ids,
            InstantSource clock) {
        var answers = new ClaimAnswers(secrets.pseudonyms());
        return new MakeClaimLink(links, opening, answers, secrets, ids, clock);
    }

    @Bean
    OpenClaim openClaim(
            ClaimLinks links,
            Pseudonyms pseudonyms,
            ObjectProvider<ClaimOpened> told,
            SecureRandom random,
            InstantSource clock) {
        ClaimOpened all = (award, at) -> told.orderedStream().forEach(one -> one.opened(award, at));
        return new OpenClaim(links, new ClaimAnswers(pseudonyms), all, random, clock);
    }

    @Bean
    FindByCode findByCode(ClaimLinks links, ClaimSecrets secrets, InstantSource clock) {
        return new FindByCode(links, secrets, clock);
    }

    @Bean
    LeadOn leadOn(Awards awards, MakeClaimLink making, OpenClaim opening) {
        return new LeadOn(awards, making, opening);
    }

    @Bean
    ShareAward shareAward(ShowLinks links, RandomIds ids, InstantSource clock) {
        return new ShareAward(links, ids, clock);
    }

    @Bean
    CredentialOfAward credentialOfAward(Issuances issuances, IssueCredential issuing) {
        return new CredentialOfAward(issuances, issuing);
    }

    @Bean
    FollowShowLink followShowLink(
            ShowLinks links,
            ShowSecrets secrets,
            CredentialOfAward credentials,
            InstantSource clock) {
        return new FollowShowLink(links, secrets, credentials, clock);
    }

    @Bean
    PreviewLosses previewLosses(DraftIssuance drafting, Lint rules) {
        return new PreviewLosses(drafting, rules);
    }
}
