package org.stapel.issuer.batch.web;

import static org.stapel.service.web.Access.everyone;
import static org.stapel.service.web.Access.rolesIn;
import static org.stapel.service.web.EndpointRule.get;
import static org.stapel.service.web.EndpointRule.post;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.stapel.credential.profile.Profiles;
import org.stapel.issuer.award.Awards;
import org.stapel.issuer.award.OpenAward;
import org.stapel.issuer.award.right.ProgrammeRights;
import org.stapel.issuer.batch.BatchOnPath;
import org.stapel.issuer.batch.Batches;
import org.stapel.issuer.batch.CancelBatch;
import org.stapel.issuer.batch.ConfirmBatch;
import org.stapel.issuer.batch.DeliveryStates;
import org.stapel.issuer.batch.Files;
import org.stapel.issuer.batch.KeepRows;
import org.stapel.issuer.batch.MapBatch;
import org.stapel.issuer.batch.Mappings;
import org.stapel.issuer.batch.ReadAgain;
import org.stapel.issuer.batch.UploadBatch;
import org.stapel.issuer.batch.Work;
import org.stapel.issuer.batch.check.CheckContexts;
import org.stapel.issuer.batch.report.ListRows;
import org.stapel.issuer.batch.report.PersonOfRow;
import org.stapel.issuer.batch.report.WriteReport;
import org.stapel.issuer.batch.report.WriteRest;
import org.stapel.issuer.batch.report.WriteTable;
import org.stapel.issuer.batch.report.WriteTemplate;
import org.stapel.issuer.batch.right.FindForeignRows;
import org.stapel.issuer.batch.row.Chunks;
import org.stapel.issuer.batch.row.SealRows;
import org.stapel.issuer.batch.run.WalkChunks;
import org.stapel.issuer.batch.words.BatchWords;
import org.stapel.issuer.catalogue.Catalogues;
import org.stapel.issuer.institution.IssuerUrls;
import org.stapel.issuer.privacy.PersonalData;
import org.stapel.issuer.privacy.Pseudonyms;
import org.stapel.issuer.sheet.ReadSheet;
import org.stapel.issuer.sheet.WriteSheet;
import org.stapel.service.account.Accounts;
import org.stapel.service.account.Role;
import org.stapel.service.limit.BodyLimit;
import org.stapel.service.limit.Limits;
import org.stapel.service.problem.ProblemType;
import org.stapel.service.problem.ProblemTypes;
import org.stapel.service.problem.Problems;
import org.stapel.service.web.Access;
import org.stapel.service.web.EndpointRules;
import org.stapel.service.web.TextBundle;
import org.stapel.service.web.Texts;

import java.time.InstantSource;
import java.util.List;

@Configuration(proxyBeanMethods = false)
class BatchWebConfiguration {
    private static final String PAGES = "/console/{institution}/batches";
    private static final String API = "/api/institutions/{institution}/batches";

    @Bean
    TextBundle batchTexts() {
        return new TextBundle("i18n/issuer-batch");
    }

    @Bean
    BatchWords batchWords(Texts texts, Profiles profiles) {
        return new BatchWords(texts, profiles);
    }

    @Bean
    BatchOnPath batchOnPath(Batches batches) {
        return new BatchOnPath(batches);
    }

    @Bean
    KeepRows keepRows(Chunks chunks, SealRows sealing, Pseudonyms pseudonyms) {
        return new KeepRows(chunks, sealing, pseudonyms);
    }

    @Bean
    UploadBatch uploadBatch(
            ReadSheet reading,
            KeepRows rows,
            Batches batches,
            Files files,
            Mappings mappings,
            Catalogues catalogues,
            PersonalData personalData,
            Pseudonyms pseudonyms,
            InstantSource clock) {
        return new UploadBatch(
                reading,
                rows,
                batches,
                files,
                mappings,
                catalogues,
                personalData,
                pseudonyms,
                clock);
    }

    @Bean
    ReadAgain readAgain(
            ReadSheet reading,
            KeepRows rows,
            Chunks chunks,
            Batches batches,
            Files files,
            UploadBatch uploading) {
        return new ReadAgain(reading, rows, chunks, batches, files, uploading);
    }

    @Bean
    MapBatch mapBatch(Batches batches, Mappings mappings, CheckContexts contexts, Work work) {
        return new MapBatch(batches, mappings, contexts, work);
    }

    @Bean
    ConfirmBatch confirmBatch(Batches batches, Files files, Work work, InstantSource clock) {
        return new ConfirmBatch(batches, files, work, clock);
    }

    @Bean
    CancelBatch cancelBatch(Batches batches, Work work, InstantSource clock) {
        return new CancelBatch(batches, work, clock);
    }

    @Bean
    ListRows listRows(WalkChunks walk) {
        return new ListRows(walk);
    }

    @Bean
    BatchEvents batchEvents(Batches batches, Work work) {
        return new BatchEvents(batches, work);
    }

    @Bean
    BatchFilesController.Tables batchTables(
            WriteSheet sheets,
            WalkChunks walk,
            Awards awards,
            OpenAward opening,
            ObjectProvider<DeliveryStates> deliveries,
            BatchWords words,
            IssuerUrls urls) {
        DeliveryStates known =
                deliveries.getIfAvailable(() -> _ -> DeliveryStates.Delivered.UNKNOWN);
        return new BatchFilesController.Tables(
                new WriteTable(sheets),
                new WriteTemplate(words),
                new WriteRest(walk, words),
                new WriteReport(walk, awards, opening, known, words, urls));
    }

    @Bean
    BatchPages batchPages(
            Batches batches,
            ListRows rows,
            Awards awards,
            OpenAward opening,
            CheckContexts contexts,
            Work work,
            PersonalData personalData,
            Accounts accounts,
            FindForeignRows foreign,
            BatchWords words,
            InstantSource clock) {
        return new BatchPages(
                batches,
                new ColumnsPage(contexts, rows, words),
                new RowsPage(
                        rows,
                        new PersonOfRow(awards, opening),
                        contexts,
                        foreign,
                        work,
                        words,
                        clock),
                contexts,
                personalData,
                accounts,
                words);
    }

    @Bean
    BatchDesk batchDesk(
            ReadAgain reading,
            MapBatch mapping,
            ConfirmBatch confirming,
            CancelBatch cancelling,
            FindForeignRows foreign,
            Work work,
            BatchPages pages) {
        return new BatchDesk(reading, mapping, confirming, cancelling, foreign, work, pages);
    }

    @Bean
    FindForeignRows foreignRows(
            ProgrammeRights rights, WalkChunks walk, CheckContexts contexts, Awards awards) {
        return new FindForeignRows(rights, walk, contexts, awards);
    }

    @Bean
    BatchApi batchApi(
            UploadBatch uploading,
            ReadAgain reading,
            MapBatch mapping,
            ConfirmBatch confirming,
            CancelBatch cancelling,
            Batches batches,
            Work work,
            ListRows rows,
            BatchWords words,
            FindForeignRows foreign,
            Problems problems) {
        return new BatchApi(
                uploading,
                reading,
                mapping,
                confirming,
                cancelling,
                batches,
                work,
                rows,
                words,
                new ForeignRowsAnswer(foreign, problems),
                problems);
    }

    @Bean
    BodyLimit batchPageBody() {
        return new BodyLimit(PAGES, Limits.BODY, Limits.UPLOAD);
    }

    @Bean
    BodyLimit batchApiBody() {
        return new BodyLimit(API, Limits.BODY, Limits.UPLOAD);
    }

    @Bean
    EndpointRules batchEndpoints() {
        Access registrar = rolesIn("institution", Role.REGISTRAR);
        Access approver = rolesIn("institution", Role.APPROVER);
        Access either = rolesIn("institution", Role.REGISTRAR, Role.APPROVER);
        Access reader = rolesIn("institution", Role.REGISTRAR, Role.APPROVER, Role.AUDITOR);
        String page = PAGES + "/{batch}";
        String one = API + "/{batch}";
        return () ->
                List.of(
                        get("/batch.css", everyone()),
                        get("/batch.js", everyone()),
                        get(PAGES, reader),
                        post(PAGES, registrar),
                        get(PAGES + "/template", registrar),
                        get(page, reader),
                        post(page + "/reading", registrar),
                        post(page + "/columns", registrar),
                        post(page + "/confirm", registrar),
                        post(page + "/release", approver),
                        post(page + "/cancel", either),
                        get(page + "/rest", reader),
                        get(page + "/report", reader),
                        get(page + "/events", reader),
                        get(API, reader),
                        post(API, registrar),
                        get(one, reader),
                        get(one + "/rows", reader),
                        get(one + "/report", reader),
                        post(one + "/columns", registrar),
                        post(one + "/confirm", registrar),
                        post(one + "/release", approver),
                        post(one + "/cancel", either));
    }

    @Bean
    ProblemTypes batchProblems() {
        return () ->
                List.of(
                        new ProblemType("batch_limits", 400),
                        new ProblemType("empty_sheet", 400),
                        new ProblemType("not_a_sheet", 400),
                        new ProblemType("sheet_unsafe", 400),
                        new ProblemType("unknown_sheet", 400),
                        new ProblemType("unknown_header_row", 400),
                        new ProblemType("mapping_refused", 422),
                        new ProblemType("nothing_to_award", 422),
                        new ProblemType("release_in_past", 422),
                        new ProblemType("batch_not_ready", 409),
                        new ProblemType("batch_too_late", 409));
    }
}
