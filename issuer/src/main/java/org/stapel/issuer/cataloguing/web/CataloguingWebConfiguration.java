package org.stapel.issuer.cataloguing.web;

import static org.stapel.service.web.Access.everyone;
import static org.stapel.service.web.Access.rolesIn;
import static org.stapel.service.web.EndpointRule.get;
import static org.stapel.service.web.EndpointRule.post;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.stapel.credential.profile.Lint;
import org.stapel.credential.profile.Profiles;
import org.stapel.credential.rendering.Renderer;
import org.stapel.issuer.award.AwardNotation;
import org.stapel.issuer.catalogue.AwardTemplates;
import org.stapel.issuer.catalogue.Catalogues;
import org.stapel.issuer.catalogue.LoadCatalogue;
import org.stapel.issuer.catalogue.table.Columns;
import org.stapel.issuer.cataloguing.CheckOffer;
import org.stapel.issuer.cataloguing.ExportCatalogue;
import org.stapel.issuer.cataloguing.ImportCatalogue;
import org.stapel.issuer.cataloguing.ImportDrafts;
import org.stapel.issuer.cataloguing.SaveOffer;
import org.stapel.issuer.cataloguing.StandInAward;
import org.stapel.issuer.institution.IssuerUrls;
import org.stapel.issuer.sheet.ReadSheet;
import org.stapel.issuer.sheet.WriteSheet;
import org.stapel.issuer.vocabulary.Vocabularies;
import org.stapel.service.account.Role;
import org.stapel.service.limit.BodyLimit;
import org.stapel.service.limit.Limits;
import org.stapel.service.web.Access;
import org.stapel.service.web.EndpointRules;
import org.stapel.service.web.TextBundle;
import org.stapel.service.web.Texts;

import java.time.InstantSource;
import java.util.List;

@Configuration(proxyBeanMethods = false)
class CataloguingWebConfiguration {
    private static final String CATALOGUE = "/console/{institution}/catalogue";

    @Bean
    TextBundle catalogueTexts() {
        return new TextBundle("i18n/issuer-catalogue");
    }

    @Bean
    OfferWords offerWords(Texts texts, Profiles profiles) {
        return new OfferWords(texts, profiles);
    }

    @Bean
    Columns catalogueColumns(Vocabularies vocabularies) {
        return new Columns(vocabularies.esco()::label);
    }

    @Bean
    Edits edits(Catalogues catalogues) {
        return new Edits(catalogues);
    }

    @Bean
    OfferFormPages offerFormPages(
            Catalogues catalogues,
            Vocabularies vocabularies,
            OfferWords words,
            List<Renderer> renderers,
            Lint rules,
            IssuerUrls urls,
            InstantSource clock) {
        var previewing = new PreviewOffer(renderers, rules, words.texts(), urls, clock);
        return new OfferFormPages(catalogues, vocabularies, words, previewing);
    }

    @Bean
    CheckOffer checkOffer(
            Catalogues catalogues,
            LoadCatalogue loading,
            AwardTemplates templates,
            AwardNotation notation,
            Lint rules,
            InstantSource clock) {
        var standIn = new StandInAward(templates, clock);
        return new CheckOffer(catalogues, loading, standIn, notation, rules);
    }

    @Bean
    SaveOffer saveOffer(Catalogues catalogues, LoadCatalogue loading) {
        return new SaveOffer(catalogues, loading);
    }

    @Bean
    OfferDesk offerDesk(
            Catalogues catalogues,
            Vocabularies vocabularies,
            CheckOffer checking,
            SaveOffer saving,
            OfferFormPages pages) {
        return new OfferDesk(catalogues, vocabularies, checking, saving, pages);
    }

    @Bean
    LiveFindings liveFindings(OfferDesk desk, OfferWords words) {
        return new LiveFindings(desk, words);
    }

    @Bean
    RemovePage removePage(SaveOffer saving) {
        return new RemovePage(saving);
    }

    @Bean
    OfferList offerList(Catalogues catalogues, OfferWords words) {
        return new OfferList(catalogues, words);
    }

    @Bean
    ExportCatalogue exportCatalogue(WriteSheet sheets, Columns columns) {
        return new ExportCatalogue(sheets, columns);
    }

    @Bean
    ImportPages importPages(
            Catalogues catalogues,
            ReadSheet sheets,
            Columns columns,
            ImportDrafts drafts,
            LoadCatalogue loading,
            OfferWords words) {
        var importing = new ImportCatalogue(sheets, columns, loading);
        return new ImportPages(catalogues, importing, drafts, loading, words);
    }

    @Bean
    BodyLimit catalogueImportLimit() {
        return new BodyLimit(CATALOGUE + "/import", Limits.BODY, Limits.UPLOAD);
    }

    @Bean
    BodyLimit offerFormLimit() {
        return new BodyLimit(CATALOGUE + "/*", 2 * Limits.BODY);
    }

    @Bean
    EndpointRules cataloguingEndpoints() {
        Access reader =
                rolesIn(
                        "institution",
                        Role.REGISTRAR,
                        Role.APPROVER,
                        Role.AUDITOR,
                        Role.INSTITUTION_ADMINISTRATOR);
        Access editor = rolesIn("institution", Role.REGISTRAR, Role.INSTITUTION_ADMINISTRATOR);
        return () ->
                List.of(
                        get("/catalogue.css", everyone()),
                        get("/catalogue.js", everyone()),
                        get(CATALOGUE, reader),
                        get(CATALOGUE + "/export", reader),
                        get(CATALOGUE + "/new", editor),
                        get(CATALOGUE + "/offer", editor),
                        post(CATALOGUE + "/offer", editor),
                        post(CATALOGUE + "/check", editor),
                        post(CATALOGUE + "/remove", editor),
                        get(CATALOGUE + "/import", editor),
                        post(CATALOGUE + "/import", editor),
                        get(CATALOGUE + "/import/{draft}", editor),
                        post(CATALOGUE + "/import/{draft}", editor));
    }
}
