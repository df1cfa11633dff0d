package org.stapel.issuer.batch.store;

import org.springframework.boot.ApplicationRunner;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.stapel.credential.profile.Lint;
import org.stapel.issuer.award.AwardNotation;
import org.stapel.issuer.award.Awards;
import org.stapel.issuer.award.ChangeStanding;
import org.stapel.issuer.award.IntakeAward;
import org.stapel.issuer.award.OpenAward;
import org.stapel.issuer.batch.Batches;
import org.stapel.issuer.batch.Files;
import org.stapel.issuer.batch.ForgetRows;
import org.stapel.issuer.batch.Mappings;
import org.stapel.issuer.batch.PurgeBatches;
import org.stapel.issuer.batch.check.CheckContexts;
import org.stapel.issuer.batch.check.JudgeAward;
import org.stapel.issuer.batch.row.Chunks;
import org.stapel.issuer.batch.row.SealRows;
import org.stapel.issuer.batch.run.BatchWork;
import org.stapel.issuer.batch.run.BatchWorkParts;
import org.stapel.issuer.batch.run.WalkChunks;
import org.stapel.issuer.catalogue.AwardTemplates;
import org.stapel.issuer.catalogue.Catalogues;
import org.stapel.issuer.institution.Institutions;
import org.stapel.issuer.journal.store.PostActs;
import org.stapel.issuer.privacy.LearnerKeys;
import org.stapel.issuer.privacy.PersonalData;
import org.stapel.issuer.privacy.Pseudonyms;
import org.stapel.service.store.Store;

import java.time.InstantSource;

@Configuration(proxyBeanMethods = false)
class BatchStoreConfiguration {
    @Bean
    StoredBatches batches(Store store, PostActs acts) {
        return new StoredBatches(store, acts);
    }

    @Bean
    Chunks batchRows(Store store) {
        return new StoredChunks(store);
    }

    @Bean
    Files batchFiles(Store store, PersonalData personalData, Pseudonyms pseudonyms) {
        return new StoredFiles(store, personalData, pseudonyms);
    }

    @Bean
    Mappings batchMappings(Store store) {
        return new StoredMappings(store);
    }

    @Bean
    SealRows sealRows(PersonalData personalData) {
        return new SealRows(personalData);
    }

    @Bean
    WalkChunks walkChunks(Batches batches, Chunks chunks, SealRows sealing, Pseudonyms pseudonyms) {
        return new WalkChunks(batches, chunks, sealing, pseudonyms);
    }

    @Bean
    CheckContexts checkContexts(
            Catalogues catalogues,
            AwardTemplates templates,
            AwardNotation notation,
            Lint rules,
            Awards awards,
            OpenAward opening,
            LearnerKeys learnerKeys,
            Pseudonyms pseudonyms) {
        return new CheckContexts(
                catalogues,
                templates,
                new JudgeAward(notation, rules),
                awards,
                opening,
                learnerKeys,
                pseudonyms);
    }

    @Bean
    BatchWork batchWork(
            Batches batches,
            WalkChunks walk,
            CheckContexts contexts,
            Institutions institutions,
            IntakeAward intake,
            Awards awards,
            ChangeStanding changing,
            InstantSource clock) {
        return new BatchWorkParts(
                        batches, walk, contexts, institutions, intake, awards, changing, clock)
                .work();
    }

    @Bean
    ForgetRows forgetRows(
            Batches batches, Files files, Chunks chunks, SealRows sealing, Pseudonyms pseudonyms) {
        return new ForgetRows(batches, files, chunks, sealing, pseudonyms);
    }

    @Bean
    PurgeBatches purgeBatches(
            Batches batches,
            Files files,
            LearnerKeys keys,
            Pseudonyms pseudonyms,
            InstantSource clock) {
        return new PurgeBatches(batches, files, keys, pseudonyms, clock);
    }

    @Bean
    ApplicationRunner resumeBatches(BatchWork work) {
        return _ -> work.resume();
    }

    @Bean
    HourlyRounds batchRounds(BatchWork work, PurgeBatches purging) {
        return new HourlyRounds(work, purging);
    }
}
