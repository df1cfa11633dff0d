package org.stapel.issuer.audit.web;

import io.swagger.v3.oas.annotations.Operation;

import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.stapel.issuer.audit.ChainLines;
import org.stapel.issuer.institution.InstitutionOnPath;
import org.stapel.service.audit.AuditEntry;
import org.stapel.service.audit.AuditTrail;

import java.util.List;

@RestController
class AuditExportController {
    static final String PATH = "/api/institutions/{institution}/audit";

    private static final int MOST = 1_000;

    private final AuditTrail trail;
    private final InstitutionOnPath institutions;

    AuditExportController(AuditTrail trail, InstitutionOnPath institutions) {
        this.trail = trail;
        this.institutions = institutions;
    }

    /// At most 1,000 entries behind `after`; where there are more, the header `Link` leads on.
    @Operation(summary = "The audit chain of an institution as JSON lines, oldest first")
    @GetMapping(path = PATH, produces = "application/x-ndjson")
    ResponseEntity<String> export(
            @PathVariable String institution, @RequestParam(defaultValue = "0") long after) {
        String named = institutions.named(institution).id().value();
        List<AuditEntry> entries = trail.page(named, Math.clamp(after, 0, Integer.MAX_VALUE), MOST);
        var answer = ResponseEntity.ok();
        if (entries.size() == MOST)
            answer.header(
                    HttpHeaders.LINK,
                    "</api/institutions/%s/audit?after=%d>; rel=\"next\""
                            .formatted(named, entries.getLast().sequence()));
        return answer.body(ChainLines.of(entries));
    }
}
