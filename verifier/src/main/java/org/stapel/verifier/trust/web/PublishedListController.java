package org.stapel.verifier.trust.web;

import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import org.stapel.service.problem.Problems;
import org.stapel.verifier.trust.CurrentTrustList;

/// The signed list as it stands, for other verifiers.
@RestController
class PublishedListController {
    private final CurrentTrustList list;
    private final Problems problems;

    PublishedListController(CurrentTrustList list, Problems problems) {
        this.list = list;
        this.problems = problems;
    }

    @GetMapping("/trust-list.jwt")
    ResponseEntity<?> published() {
        return list.signed()
                .<ResponseEntity<?>>map(PublishedListController::answer)
                .orElseGet(() -> problems.of("not_found", "there is no usable trust list"));
    }

    private static ResponseEntity<String> answer(String signed) {
        return ResponseEntity.ok()
                .cacheControl(CacheControl.noCache())
                .contentType(MediaType.parseMediaType("application/trust-list+jwt"))
                .body(signed);
    }
}
