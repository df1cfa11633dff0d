package org.stapel.issuer.batch.web;

import io.swagger.v3.oas.annotations.Operation;

import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;
import org.stapel.issuer.institution.InstitutionOnPath;
import org.stapel.service.account.Actor;
import org.stapel.service.web.Language;

import java.io.IOException;
import java.util.Optional;

@RestController
class BatchApiController {
    private static final String BATCHES = "/api/institutions/{institution}/batches";
    private static final String BATCH = BATCHES + "/{batch}";

    private final InstitutionOnPath institutions;
    private final BatchApi api;

    BatchApiController(InstitutionOnPath institutions, BatchApi api) {
        this.institutions = institutions;
        this.api = api;
    }

    @Operation(summary = "Takes in a file of results, and checks its rows when it can be mapped")
    @PostMapping(path = BATCHES, consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    ResponseEntity<?> upload(
            @PathVariable String institution,
            @RequestParam MultipartFile file,
            @RequestParam(defaultValue = "") String options,
            Actor actor)
            throws IOException {
        var said = BatchOptions.parse(options);
        return api.upload(institutions.named(institution), UploadedFile.of(file), said, actor);
    }

    @Operation(summary = "Maps the columns of a file, again where it was mapped before")
    @PostMapping(path = BATCH + "/columns", consumes = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<?> map(
            @PathVariable String institution,
            @PathVariable String batch,
            @RequestBody String options,
            Actor actor) {
        var said = BatchOptions.parse(options);
        return api.map(institutions.named(institution), batch, said, actor);
    }

    @Operation(summary = "The batches, newest first")
    @GetMapping(BATCHES)
    ResponseEntity<?> list(@PathVariable String institution, @RequestParam Optional<String> after) {
        return api.list(institutions.named(institution), after);
    }

    @Operation(summary = "Where a batch stands")
    @GetMapping(BATCH)
    ResponseEntity<?> one(@PathVariable String institution, @PathVariable String batch) {
        return api.one(institutions.named(institution), batch);
    }

    @Operation(summary = "The rows of a batch, a hundred a page")
    @GetMapping(BATCH + "/rows")
    ResponseEntity<?> rows(
            @PathVariable String institution,
            @PathVariable String batch,
            @RequestParam Optional<String> state,
            @RequestParam(defaultValue = "0") String page,
            Language language) {
        var asked = new RowsPage.Asked(state, number(page), false, "");
        return api.rows(institutions.named(institution), batch, asked, language);
    }

    @Operation(summary = "Confirms the good rows; they are signed unless a second person is needed")
    @PostMapping(path = BATCH + "/confirm", consumes = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<?> confirm(
            @PathVariable String institution,
            @PathVariable String batch,
            @RequestBody String options,
            Actor actor) {
        var said = BatchOptions.parse(options);
        return api.confirm(institutions.named(institution), batch, said, actor);
    }

    @Operation(summary = "Lets a second person agree")
    @PostMapping(BATCH + "/release")
    ResponseEntity<?> release(
            @PathVariable String institution, @PathVariable String batch, Actor actor) {
        return api.release(institutions.named(institution), batch, actor);
    }

    @Operation(summary = "Ends a batch; what is signed and not released is withdrawn")
    @PostMapping(BATCH + "/cancel")
    ResponseEntity<?> cancel(
            @PathVariable String institution, @PathVariable String batch, Actor actor) {
        return api.cancel(institutions.named(institution), batch, actor);
    }

    private static int number(String page) {
        return page.matches("[0-9]{1,5}") ? Integer.parseInt(page) : 0;
    }
}
