package org.stapel.issuer.vocabulary.store;

import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.stapel.issuer.vocabulary.Term;
import org.stapel.issuer.vocabulary.Vocabularies;
import org.stapel.issuer.vocabulary.Vocabulary;
import org.stapel.schemas.PinnedDocuments;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(VocabularyProperties.class)
class VocabularyStoreConfiguration {
    @Bean
    Vocabularies vocabularies(PinnedDocuments documents, VocabularyProperties properties) {
        var pinned = new PinnedTerms(documents);
        List<List<Term>> esco = new ArrayList<>();
        esco.add(pinned.of("esco-skills"));
        properties.escoFile().forEach(file -> esco.add(new EscoFile(file).terms()));
        return new Vocabularies(
                Map.of(
                        Vocabularies.ESCO, new Vocabulary(EscoFile.together(esco)),
                        Vocabularies.ISCED_F, new Vocabulary(pinned.of("isced-f-2013"))));
    }
}
