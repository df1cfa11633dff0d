package org.stapel.issuer.post.web;

import io.swagger.v3.oas.annotations.Hidden;

import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.stapel.credential.encoding.Bytes;
import org.stapel.issuer.desk.web.Redirects;
import org.stapel.issuer.desk.web.Visit;
import org.stapel.issuer.desk.web.Visits;
import org.stapel.issuer.post.letter.WriteLetters;
import org.stapel.service.account.Actor;
import org.stapel.service.web.Language;

import java.util.Optional;

@Controller
@Hidden
class LetterController {
    private final Visits visits;
    private final DispatchPage page;
    private final WriteLetters writing;

    LetterController(Visits visits, DispatchPage page, WriteLetters writing) {
        this.visits = visits;
        this.page = page;
        this.writing = writing;
    }

    @PostMapping(DispatchController.DISPATCH + "/letter")
    Object one(
            @PathVariable String institution,
            @PathVariable String award,
            Actor actor,
            Language language) {
        Visit visit = visits.at(institution, actor, language);
        var id = page.dispatch(visit, award).award();
        return writing.one(id, actor.id())
                .<Object>map(pdf -> file("letter.pdf", pdf))
                .orElseGet(() -> DispatchController.back(visit, id, "refused=no-letter"));
    }

    @PostMapping(BoardController.BOARD + "/letters")
    Object needed(
            @PathVariable String institution,
            @RequestParam Optional<String> batch,
            Actor actor,
            Language language) {
        Visit visit = visits.at(institution, actor, language);
        String none = Board.address(visit, Optional.empty(), batch, Optional.empty());
        return writing.needed(BoardController.filter(visit, batch), actor.id())
                .<Object>map(pdf -> file("letters.pdf", pdf))
                .orElseGet(() -> Redirects.to(none + "&refused=no-letters"));
    }

    private static ResponseEntity<byte[]> file(String name, Bytes pdf) {
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_PDF)
                .cacheControl(CacheControl.noStore())
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment().filename(name).build().toString())
                .body(pdf.toArray());
    }
}
