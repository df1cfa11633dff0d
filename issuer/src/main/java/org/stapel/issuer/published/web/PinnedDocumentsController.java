package org.stapel.issuer.published.web;

import io.swagger.v3.oas.annotations.Operation;

import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import org.stapel.credential.rendering.sdjwtvc.SdJwtVcRenderer;
import org.stapel.issuer.api.NotHere;
import org.stapel.issuer.institution.IssuerUrls;
import org.stapel.schemas.PinnedDocument;
import org.stapel.schemas.PinnedDocument.Kind;
import org.stapel.schemas.PinnedDocuments;

import java.time.Duration;
import java.util.function.UnaryOperator;

@RestController
class PinnedDocumentsController {
    private static final CacheControl HOUR = CacheControl.maxAge(Duration.ofHours(1)).cachePublic();

    private final PinnedDocuments pinned;
    private final IssuerUrls urls;

    PinnedDocumentsController(PinnedDocuments pinned, IssuerUrls urls) {
        this.pinned = pinned;
        this.urls = urls;
    }

    @Operation(summary = "Type metadata of our SD-JWT VC type (SD-JWT VC, section 6)")
    @GetMapping(path = "/vct/award-v1", produces = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<String> type() {
        String vct = SdJwtVcRenderer.vct(urls.publicUrl());
        return text(Kind.TYPE_METADATA, "learning-award.json", text -> text.replace("{vct}", vct));
    }

    @Operation(summary = "A JSON Schema")
    @GetMapping(path = "/schemas/{file}", produces = "application/schema+json")
    ResponseEntity<String> schema(@PathVariable String file) {
        return text(Kind.SCHEMA, file, text -> text);
    }

    @Operation(summary = "A JSON-LD context")
    @GetMapping(path = "/contexts/{file}", produces = "application/ld+json")
    ResponseEntity<String> context(@PathVariable String file) {
        return text(Kind.CONTEXT, file, text -> text);
    }

    private ResponseEntity<String> text(Kind kind, String file, UnaryOperator<String> change) {
        PinnedDocument document =
                pinned.all(kind).stream()
                        .filter(d -> d.resource().endsWith("/" + file))
                        .findFirst()
                        .orElseThrow(() -> NotHere.refused("document"));
        return ResponseEntity.ok().cacheControl(HOUR).body(change.apply(pinned.text(document)));
    }
}
