package org.stapel.verifier.stacking.rulebook.store;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.stapel.credential.profile.SchemaCheck;
import org.stapel.schemas.PinnedDocuments;
import org.stapel.service.audit.AuditTrail;
import org.stapel.service.store.Store;
import org.stapel.verifier.stacking.rulebook.Associations;
import org.stapel.verifier.stacking.rulebook.EquivalenceRecords;
import org.stapel.verifier.stacking.rulebook.KeepAssociations;
import org.stapel.verifier.stacking.rulebook.KeepEquivalence;
import org.stapel.verifier.stacking.rulebook.KeepQualification;
import org.stapel.verifier.stacking.rulebook.KnownEquivalences;
import org.stapel.verifier.stacking.rulebook.KnownQualifications;
import org.stapel.verifier.stacking.rulebook.QualificationVersions;
import org.stapel.verifier.stacking.rulebook.RecordRuleAct;

import java.time.InstantSource;

@Configuration(proxyBeanMethods = false)
class ConfigurationOfRulebook {
    private final SchemaCheck schemas = SchemaCheck.load(PinnedDocuments.load());

    @Bean
    QualificationVersions qualificationVersions(Store store) {
        return new StoredQualifications(store);
    }

    @Bean
    KnownQualifications knownQualifications(QualificationVersions versions) {
        return new KnownQualifications(versions);
    }

    @Bean
    RecordRuleAct recordRuleAct(AuditTrail trail, InstantSource clock) {
        return new AuditedRuleActs(trail, clock);
    }

    @Bean
    KeepQualification keepQualification(
            QualificationVersions versions, RecordRuleAct acts, InstantSource clock) {
        return new KeepQualification(schemas, versions, acts, clock);
    }

    @Bean
    EquivalenceRecords equivalenceRecords(Store store) {
        return new StoredEquivalences(store);
    }

    @Bean
    Associations associations(Store store) {
        return new StoredAssociations(store);
    }

    @Bean
    KnownEquivalences knownEquivalences(EquivalenceRecords records, Associations associations) {
        return new KnownEquivalences(records, associations);
    }

    @Bean
    KeepEquivalence keepEquivalence(
            EquivalenceRecords records, RecordRuleAct acts, InstantSource clock) {
        return new KeepEquivalence(schemas, records, acts, clock);
    }

    @Bean
    KeepAssociations keepAssociations(Associations associations, RecordRuleAct acts) {
        return new KeepAssociations(associations, acts);
    }
}
