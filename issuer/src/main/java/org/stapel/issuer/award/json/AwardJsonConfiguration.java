package org.stapel.issuer.award.json;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.stapel.credential.profile.Lint;
import org.stapel.credential.profile.ProfileLint;
import org.stapel.credential.profile.Profiles;
import org.stapel.credential.profile.SchemaCheck;
import org.stapel.issuer.award.AwardNotation;
import org.stapel.schemas.PinnedDocuments;

@Configuration(proxyBeanMethods = false)
class AwardJsonConfiguration {
    @Bean
    PinnedDocuments pinnedDocuments() {
        return PinnedDocuments.load();
    }

    @Bean
    SchemaCheck schemaCheck(PinnedDocuments pinned) {
        return SchemaCheck.load(pinned);
    }

    @Bean
    Lint rules(PinnedDocuments pinned) {
        return ProfileLint.load(pinned);
    }

    @Bean
    Profiles profiles(PinnedDocuments pinned) {
        return Profiles.load(pinned);
    }

    @Bean
    AwardNotation awardNotation(SchemaCheck schema) {
        return new SchemaBoundNotation(schema);
    }
}
