package org.stapel.issuer.batch.web;

import org.springframework.http.MediaType;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;
import org.stapel.issuer.batch.BatchId;
import org.stapel.issuer.batch.UploadBatch;
import org.stapel.issuer.batch.words.BatchWords;
import org.stapel.issuer.desk.web.Redirects;
import org.stapel.issuer.desk.web.Visit;
import org.stapel.issuer.desk.web.Visits;
import org.stapel.service.account.Actor;
import org.stapel.service.web.Language;

import java.io.IOException;
import java.util.Optional;

@Controller
class BatchListController {
    private static final String LIST = "/console/{institution}/batches";

    private final Visits visits;
    private final UploadBatch uploading;
    private final BatchPages pages;
    private final BatchWords words;

    BatchListController(Visits visits, UploadBatch uploading, BatchPages pages, BatchWords words) {
        this.visits = visits;
        this.uploading = uploading;
        this.pages = pages;
        this.words = words;
    }

    @GetMapping(LIST)
    ModelAndView list(
            @PathVariable String institution,
            @RequestParam Optional<String> after,
            Actor actor,
            Language language) {
        Optional<BatchId> behind =
                after.filter(id -> id.matches("[A-Za-z0-9_-]{32}")).map(BatchId::new);
        return pages.list(visits.at(institution, actor, language), behind, "");
    }

    @PostMapping(path = LIST, consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    ModelAndView upload(
            @PathVariable String institution,
            @RequestParam MultipartFile file,
            Actor actor,
            Language language)
            throws IOException {
        Visit visit = visits.at(institution, actor, language);
        var uploaded = UploadedFile.of(file);
        return switch (uploading.upload(
                visit.institution(), uploaded.content(), uploaded.name(), actor.id())) {
            case UploadBatch.Outcome.Taken(var batch, var known) ->
                    Redirects.to(BatchPages.address(visit, batch) + (known ? "?said=known" : ""));
            case UploadBatch.Outcome.Refused refused -> refused(visit, refused);
        };
    }

    private ModelAndView refused(Visit visit, UploadBatch.Outcome.Refused refused) {
        String why =
                words.sentence(
                        visit.language(), "batch.refused." + refused.code(), refused.params());
        ModelAndView page = pages.list(visit, Optional.empty(), why);
        page.setStatus(org.springframework.http.HttpStatus.BAD_REQUEST);
        return page;
    }
}
