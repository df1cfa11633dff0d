package org.stapel.issuer.cataloguing.web;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;
import org.stapel.credential.encoding.Bytes;
import org.stapel.issuer.desk.web.Visit;
import org.stapel.issuer.desk.web.Visits;
import org.stapel.service.account.Actor;
import org.stapel.service.web.Language;

import java.io.IOException;
import java.util.Optional;

@Controller
class ImportController {
    private static final String IMPORT = "/console/{institution}/catalogue/import";

    private final Visits visits;
    private final ImportPages pages;

    ImportController(Visits visits, ImportPages pages) {
        this.visits = visits;
        this.pages = pages;
    }

    @GetMapping(IMPORT)
    ModelAndView ask(@PathVariable String institution, Actor actor, Language language) {
        return pages.ask(visits.at(institution, actor, language));
    }

    @PostMapping(IMPORT)
    ModelAndView read(
            @PathVariable String institution,
            @RequestParam Optional<MultipartFile> file,
            Actor actor,
            Language language)
            throws IOException {
        Visit visit = visits.at(institution, actor, language);
        if (file.isEmpty() || file.get().isEmpty()) return pages.ask(visit);
        return pages.read(
                visit,
                Bytes.of(file.get().getBytes()),
                Optional.ofNullable(file.get().getOriginalFilename()));
    }

    @GetMapping(IMPORT + "/{draft}")
    ModelAndView compare(
            @PathVariable String institution,
            @PathVariable String draft,
            Actor actor,
            Language language) {
        return pages.compare(visits.at(institution, actor, language), draft, false);
    }

    @PostMapping(IMPORT + "/{draft}")
    ModelAndView load(
            @PathVariable String institution,
            @PathVariable String draft,
            @RequestParam(defaultValue = "") String seen,
            Actor actor,
            Language language) {
        Visit visit = visits.at(institution, actor, language);
        long version = seen.matches("[0-9]{1,15}") ? Long.parseLong(seen) : -1;
        return pages.load(visit, draft, version);
    }
}
