package org.stapel.verifier.trust.web;

import io.swagger.v3.oas.annotations.Hidden;

import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.stapel.credential.encoding.RefusedInput;
import org.stapel.service.account.Actor;
import org.stapel.service.web.Language;
import org.stapel.verifier.trust.EditingTrustList;

import java.util.Optional;

/// The pages where one person proposes a change to the trust list and another one signs it.
@Hidden
@Controller
class TrustPagesController {
    private static final String PROPOSAL = "/trust/proposals/{id}";

    private final EditingTrustList editing;
    private final TrustPages pages;

    TrustPagesController(EditingTrustList editing, TrustPages pages) {
        this.editing = editing;
        this.pages = pages;
    }

    @GetMapping("/trust")
    ModelAndView list(@RequestParam Optional<String> done, Actor actor, Language language) {
        return pages.list(language, TrustEditors.account(actor), done);
    }

    @PostMapping("/trust")
    ModelAndView proposeNew(
            @RequestParam MultiValueMap<String, String> values, Actor actor, Language language) {
        String account = TrustEditors.account(actor);
        return pages.proposeNew(language, account, new ChangeForm(values));
    }

    @GetMapping("/trust/{issuer}")
    ModelAndView issuer(@PathVariable String issuer, Actor actor, Language language) {
        TrustEditors.account(actor);
        return pages.issuer(language, issuer);
    }

    @PostMapping("/trust/{issuer}")
    ModelAndView propose(
            @PathVariable String issuer,
            @RequestParam MultiValueMap<String, String> values,
            Actor actor,
            Language language) {
        String account = TrustEditors.account(actor);
        return pages.propose(language, account, issuer, new ChangeForm(values));
    }

    @GetMapping(PROPOSAL)
    ModelAndView proposal(
            @PathVariable String id,
            @RequestParam Optional<String> done,
            @RequestParam Optional<String> refused,
            Actor actor,
            Language language) {
        return pages.proposal(language, TrustEditors.account(actor), id, done, refused);
    }

    @GetMapping(PROPOSAL + "/draft")
    ResponseEntity<String> draft(@PathVariable String id, Actor actor) {
        TrustEditors.account(actor);
        String draft =
                editing.draft(id)
                        .orElseThrow(() -> new RefusedInput("not_found", "no such open proposal"));
        String file =
                ContentDisposition.attachment().filename("trust-list.json").build().toString();
        return ResponseEntity.ok()
                .header(HttpHeaders.CONTENT_DISPOSITION, file)
                .contentType(MediaType.APPLICATION_JSON)
                .body(draft);
    }

    @PostMapping(PROPOSAL + "/sign")
    ModelAndView sign(
            @PathVariable String id, @RequestParam(defaultValue = "-1") long version, Actor actor) {
        return pages.ended(id, editing.sign(id, version, TrustEditors.account(actor)));
    }

    @PostMapping(PROPOSAL + "/reject")
    ModelAndView reject(@PathVariable String id, Actor actor) {
        return pages.ended(id, editing.reject(id, TrustEditors.account(actor)));
    }
}
