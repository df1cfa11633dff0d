package org.stapel.issuer.delivery.store;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.stapel.credential.profile.Lint;
import org.stapel.issuer.award.OpenAward;
import org.stapel.issuer.delivery.ClaimAnswers;
import org.stapel.issuer.delivery.ClaimLinks;
import org.stapel.issuer.delivery.CredentialOfAward;
import org.stapel.issuer.delivery.FollowShowLink;
import org.stapel.issuer.delivery.MakeClaimLink;
import org.stapel.issuer.delivery.Messages;
import org.stapel.issuer.delivery.OpenClaim;
import org.stapel.issuer.delivery.PreviewLosses;
import org.stapel.issuer.delivery.ReportWrong;
import org.stapel.issuer.delivery.ShareAward;
import org.stapel.issuer.delivery.ShowLinks;
import org.stapel.issuer.delivery.ShowSecrets;
import org.stapel.issuer.issuance.DraftIssuance;
import org.stapel.issuer.issuance.Issuances;
import org.stapel.issuer.issuance.IssueCredential;
import org.stapel.issuer.journal.RandomIds;
import org.stapel.issuer.journal.store.PostActs;
import org.stapel.issuer.privacy.PersonalData;
import org.stapel.issuer.privacy.Pseudonyms;
import org.stapel.service.store.Store;

import java.security.SecureRandom;
import java.time.InstantSource;

@Configuration(proxyBeanMethods = false)
class DeliveryStoreConfiguration {
    @Bean
    ClaimLinks claimLinks(Store store, PostActs acts) {
        return new StoredClaimLinks(store, acts);
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
    Messages messages(Store store) {
        return new StoredMessages(store);
    }

    @Bean
    MakeClaimLink makeClaimLink(
            ClaimLinks links,
            OpenAward opening,
            Pseudonyms pseudonyms,
            SecureRandom random,
            InstantSource clock) {
        return new MakeClaimLink(links, opening, new ClaimAnswers(pseudonyms), random, clock);
    }

    @Bean
    OpenClaim openClaim(
            ClaimLinks links, Pseudonyms pseudonyms, SecureRandom random, InstantSource clock) {
        return new OpenClaim(links, new ClaimAnswers(pseudonyms), random, clock);
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
    ReportWrong reportWrong(
            Messages messages, PersonalData personalData, RandomIds ids, InstantSource clock) {
        return new ReportWrong(messages, personalData, ids, clock);
    }

    @Bean
    PreviewLosses previewLosses(DraftIssuance drafting, Lint rules) {
        return new PreviewLosses(drafting, rules);
    }
}
