package org.stapel.issuer.catalogue.web;

import static org.stapel.service.web.Access.everyone;
import static org.stapel.service.web.Access.rolesIn;
import static org.stapel.service.web.EndpointRule.get;
import static org.stapel.service.web.EndpointRule.put;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.stapel.issuer.catalogue.Catalogues;
import org.stapel.issuer.catalogue.search.SearchCatalogues;
import org.stapel.issuer.institution.Institutions;
import org.stapel.issuer.vocabulary.Vocabularies;
import org.stapel.service.account.Role;
import org.stapel.service.limit.BodyLimit;
import org.stapel.service.limit.Limits;
import org.stapel.service.problem.ProblemType;
import org.stapel.service.problem.ProblemTypes;
import org.stapel.service.web.EndpointRules;
import org.stapel.service.web.Texts;

import java.util.List;

@Configuration(proxyBeanMethods = false)
class CatalogueWebConfiguration {
    @Bean
    EndpointRules catalogueEndpoints() {
        return () ->
                List.of(
                        put(
                                "/api/institutions/{institution}/catalogue",
                                rolesIn(
                                        "institution",
                                        Role.REGISTRAR,
                                        Role.INSTITUTION_ADMINISTRATOR)),
                        get("/i/{institution}/catalogue.json", everyone()),
                        get("/catalogue", everyone()),
                        get("/catalogue.json", everyone()),
                        get("/i/{institution}/catalogue/{type}/{id}", everyone()));
    }

    @Bean
    BodyLimit catalogueLimit() {
        return new BodyLimit("/api/institutions/{institution}/catalogue", Limits.UPLOAD);
    }

    @Bean
    PublicWords publicWords(Texts texts, Vocabularies vocabularies) {
        return new PublicWords(texts, vocabularies);
    }

    @Bean
    SearchPage searchPage(Institutions institutions, Catalogues catalogues, PublicWords words) {
        var search = new SearchCatalogues(institutions, catalogues);
        return new SearchPage(search, institutions, words);
    }

    @Bean
    OfferPage offerPage(Catalogues catalogues, PublicWords words) {
        return new OfferPage(catalogues, words);
    }

    @Bean
    ProblemTypes catalogueProblems() {
        return () -> List.of(new ProblemType("catalogue_refused", 422));
    }
}
