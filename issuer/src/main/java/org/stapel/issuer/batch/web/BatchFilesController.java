package org.stapel.issuer.batch.web;

import jakarta.servlet.http.HttpServletResponse;

import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.stapel.issuer.api.NotHere;
import org.stapel.issuer.batch.Batch;
import org.stapel.issuer.batch.BatchOnPath;
import org.stapel.issuer.batch.check.CheckContexts;
import org.stapel.issuer.batch.mapping.OfferRef;
import org.stapel.issuer.batch.report.WriteReport;
import org.stapel.issuer.batch.report.WriteRest;
import org.stapel.issuer.batch.report.WriteTable;
import org.stapel.issuer.batch.report.WriteTemplate;
import org.stapel.issuer.batch.words.BatchWords;
import org.stapel.issuer.catalogue.Offer;
import org.stapel.issuer.institution.InstitutionOnPath;
import org.stapel.service.web.Language;

import java.io.IOException;
import java.time.InstantSource;
import java.time.LocalDate;

@Controller
class BatchFilesController {
    private final InstitutionOnPath institutions;
    private final BatchOnPath batches;
    private final CheckContexts contexts;
    private final Tables tables;
    private final BatchEvents events;
    private final InstantSource clock;

    /// The tables that are to be had.
    record Tables(WriteTable writing, WriteTemplate template, WriteRest rest, WriteReport report) {}

    BatchFilesController(
            InstitutionOnPath institutions,
            BatchOnPath batches,
            CheckContexts contexts,
            Tables tables,
            BatchEvents events,
            InstantSource clock) {
        this.institutions = institutions;
        this.batches = batches;
        this.contexts = contexts;
        this.tables = tables;
        this.events = events;
        this.clock = clock;
    }

    @GetMapping("/console/{institution}/batches/template")
    void template(
            @PathVariable String institution,
            @RequestParam String offer,
            @RequestParam(defaultValue = "xlsx") String format,
            Language language,
            HttpServletResponse response)
            throws IOException {
        OfferRef ref = OfferRef.parse(offer);
        Offer found =
                contexts.catalogue(institutions.named(institution))
                        .find(ref.id(), ref.version())
                        .orElseThrow(() -> NotHere.refused("offer"));
        LocalDate today = LocalDate.ofInstant(clock.instant(), BatchWords.ZONE);
        WriteTable.Format as = sheetFormat(format);
        begin(response, as, "stapel-" + found.id());
        tables.writing()
                .write(
                        response.getOutputStream(),
                        as,
                        tables.template().page(found, today, language));
    }

    @GetMapping("/console/{institution}/batches/{batch}/rest")
    void rest(
            @PathVariable String institution,
            @PathVariable String batch,
            Language language,
            HttpServletResponse response)
            throws IOException {
        Batch named = batches.named(institutions.named(institution), batch);
        var format = WriteTable.Format.of(named.reading().detected().format());
        begin(response, format, "rest-" + batch.substring(0, 8));
        tables.writing()
                .likeFile(
                        response.getOutputStream(),
                        named.reading(),
                        tables.rest().page(named, language));
    }

    @GetMapping({
        "/console/{institution}/batches/{batch}/report",
        "/api/institutions/{institution}/batches/{batch}/report"
    })
    void report(
            @PathVariable String institution,
            @PathVariable String batch,
            @RequestParam(defaultValue = "xlsx") String format,
            Language language,
            HttpServletResponse response)
            throws IOException {
        Batch named = batches.named(institutions.named(institution), batch);
        WriteTable.Format as = sheetFormat(format);
        begin(response, as, "report-" + batch.substring(0, 8));
        tables.writing()
                .write(response.getOutputStream(), as, tables.report().page(named, language));
    }

    @GetMapping("/console/{institution}/batches/{batch}/events")
    void events(
            @PathVariable String institution,
            @PathVariable String batch,
            HttpServletResponse response)
            throws IOException {
        events.tell(batches.named(institutions.named(institution), batch), response);
    }

    private static WriteTable.Format sheetFormat(String format) {
        return format.equals("csv") ? WriteTable.Format.CSV : WriteTable.Format.XLSX;
    }

    private static void begin(HttpServletResponse response, WriteTable.Format format, String name) {
        response.setContentType(format.mediaType());
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        response.setHeader(
                HttpHeaders.CONTENT_DISPOSITION,
                ContentDisposition.attachment()
                        .filename(name.replaceAll("[^A-Za-z0-9-]", "") + "." + format.ending())
                        .build()
                        .toString());
    }
}
