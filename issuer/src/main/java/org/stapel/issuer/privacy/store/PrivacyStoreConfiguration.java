package org.stapel.issuer.privacy.store;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.stapel.issuer.journal.store.PostActs;
import org.stapel.issuer.keys.InstallationSecret;
import org.stapel.issuer.privacy.EraseLearner;
import org.stapel.issuer.privacy.ForgetLearner;
import org.stapel.issuer.privacy.LearnerKeys;
import org.stapel.issuer.privacy.PersonalData;
import org.stapel.issuer.privacy.Pseudonyms;
import org.stapel.issuer.privacy.SearchWords;
import org.stapel.service.store.Store;

import java.security.SecureRandom;
import java.time.InstantSource;

@Configuration(proxyBeanMethods = false)
class PrivacyStoreConfiguration {
    @Bean
    StoredLearnerKeys learnerKeys(Store store, PostActs acts) {
        return new StoredLearnerKeys(store, acts);
    }

    @Bean
    PersonalData personalData(LearnerKeys keys, InstallationSecret secret, SecureRandom random) {
        return new PersonalData(keys, secret, random);
    }

    @Bean
    Pseudonyms pseudonyms(InstallationSecret secret) {
        return new Pseudonyms(secret);
    }

    @Bean
    SearchWords searchWords(Pseudonyms pseudonyms) {
        return new SearchWords(pseudonyms);
    }

    @Bean
    EraseLearner eraseLearner(
            LearnerKeys keys, ObjectProvider<ForgetLearner> forgetting, InstantSource clock) {
        return new EraseLearner(keys, forgetting.orderedStream().toList(), clock);
    }
}
