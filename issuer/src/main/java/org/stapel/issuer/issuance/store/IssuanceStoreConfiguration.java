package org.stapel.issuer.issuance.store;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.ApplicationRunner;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.stapel.credential.profile.Lint;
import org.stapel.credential.rendering.Renderer;
import org.stapel.issuer.award.Awards;
import org.stapel.issuer.award.FollowUp;
import org.stapel.issuer.award.OpenAward;
import org.stapel.issuer.award.SettleAwards;
import org.stapel.issuer.institution.Institutions;
import org.stapel.issuer.institution.IssuerUrls;
import org.stapel.issuer.issuance.CheckSignature;
import org.stapel.issuer.issuance.DeliverCredential;
import org.stapel.issuer.issuance.DraftIssuance;
import org.stapel.issuer.issuance.EntriesOfIssuances;
import org.stapel.issuer.issuance.FinishIssuance;
import org.stapel.issuer.issuance.Issuances;
import org.stapel.issuer.issuance.IssueBadge;
import org.stapel.issuer.issuance.IssueCredential;
import org.stapel.issuer.issuance.PrepareCredential;
import org.stapel.issuer.issuance.Reconciler;
import org.stapel.issuer.journal.RandomIds;
import org.stapel.issuer.journal.store.CatchUpOnActs;
import org.stapel.issuer.journal.store.PostActs;
import org.stapel.issuer.keys.InstitutionKeys;
import org.stapel.issuer.privacy.PersonalData;
import org.stapel.issuer.privacy.Pseudonyms;
import org.stapel.issuer.status.IssuedEntries;
import org.stapel.issuer.status.ReserveStatus;
import org.stapel.service.outbox.Outbox;
import org.stapel.service.outbox.OutboxHandler;
import org.stapel.service.store.Store;

import java.time.InstantSource;
import java.util.List;

@Configuration(proxyBeanMethods = false)
class IssuanceStoreConfiguration {
    @Bean
    StoredIssuances issuances(Store store, PostActs acts, Outbox outbox) {
        return new StoredIssuances(store, acts, outbox);
    }

    @Bean
    OutboxHandler deliverFromOutbox(ObjectProvider<DeliverCredential> receivers) {
        return new DeliverFromOutbox(receivers.orderedStream().toList());
    }

    @Bean
    IssuedEntries issuedEntries(Issuances issuances) {
        return new EntriesOfIssuances(issuances);
    }

    @Bean
    DraftIssuance draftIssuance(
            List<Renderer> renderers,
            PrepareCredential preparing,
            ReserveStatus status,
            InstitutionKeys keys,
            PersonalData personalData,
            IssuerUrls urls,
            RandomIds ids,
            InstantSource clock) {
        return new DraftIssuance(
                renderers, preparing, status, keys, personalData, urls, ids, clock);
    }

    @Bean
    FinishIssuance finishIssuance(
            Issuances issuances,
            Awards awards,
            Institutions institutions,
            InstitutionKeys keys,
            PersonalData personalData,
            Pseudonyms pseudonyms,
            CheckSignature checking,
            InstantSource clock) {
        return new FinishIssuance(
                issuances, awards, institutions, keys, personalData, pseudonyms, checking, clock);
    }

    @Bean
    IssueCredential issueCredential(
            Awards awards,
            OpenAward opening,
            Lint rules,
            Institutions institutions,
            Issuances issuances,
            DraftIssuance drafting,
            FinishIssuance finishing,
            PersonalData personalData) {
        return new IssueCredential(
                awards, opening, rules, institutions, issuances, drafting, finishing, personalData);
    }

    @Bean
    @Order(1)
    FollowUp issueBadge(IssueCredential issuing) {
        return new IssueBadge(issuing);
    }

    @Bean
    Reconciler reconciler(Issuances issuances, FinishIssuance finishing) {
        return new Reconciler(issuances, finishing);
    }

    @Bean
    ApplicationRunner finishWhatIsLeft(
            Reconciler reconciler, SettleAwards settling, CatchUpOnActs acts) {
        return new FinishWhatIsLeft(reconciler, settling, acts);
    }
}
