package org.stapel.issuer.status.web;

import io.swagger.v3.oas.annotations.Operation;

import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.context.request.WebRequest;
import org.stapel.credential.status.StatusListDocuments;
import org.stapel.issuer.api.NotHere;
import org.stapel.issuer.institution.InstitutionOnPath;
import org.stapel.issuer.status.ListId;
import org.stapel.issuer.status.ListKind;
import org.stapel.issuer.status.PublishStatusList;
import org.stapel.issuer.status.PublishStatusList.Publication;
import org.stapel.issuer.status.SignedList;
import org.stapel.service.problem.Problems;

import java.nio.charset.StandardCharsets;
import java.time.Duration;

@RestController
class StatusListController {
    private static final CacheControl REVALIDATED =
            CacheControl.maxAge(Duration.ZERO).mustRevalidate().cachePublic();

    private final PublishStatusList publishing;
    private final InstitutionOnPath onPath;
    private final Problems problems;

    StatusListController(
            PublishStatusList publishing, InstitutionOnPath onPath, Problems problems) {
        this.publishing = publishing;
        this.onPath = onPath;
        this.problems = problems;
    }

    @Operation(summary = "A signed status list: Bitstring (VC-JWT) or Token Status List")
    @GetMapping("/i/{institution}/status/{list}")
    ResponseEntity<?> list(
            @PathVariable String institution, @PathVariable String list, WebRequest request) {
        ListId id = ListId.ofName(list).orElseThrow(() -> NotHere.refused("status list"));
        return switch (publishing.current(onPath.named(institution), id)) {
            case Publication.Published(var signed) -> answer(signed, request);
            case Publication.NoSuchList() -> throw NotHere.refused("status list");
            case Publication.RolledBack(var published, var stored) ->
                    problems.of(
                            "status_rolled_back",
                            "version " + published + " was published, " + stored + " is stored");
        };
    }

    private static ResponseEntity<?> answer(SignedList list, WebRequest request) {
        String etag = "\"" + list.etag() + "\"";
        if (etag.equals(request.getHeader(HttpHeaders.IF_NONE_MATCH)))
            return ResponseEntity.status(304).eTag(etag).cacheControl(REVALIDATED).build();
        return ResponseEntity.ok()
                .eTag(etag)
                .cacheControl(REVALIDATED)
                .contentType(type(list.kind()))
                .body(list.token().getBytes(StandardCharsets.US_ASCII));
    }

    private static MediaType type(ListKind kind) {
        return MediaType.parseMediaType(
                kind == ListKind.TOKEN
                        ? StatusListDocuments.TOKEN_MEDIA_TYPE
                        : StatusListDocuments.BITSTRING_MEDIA_TYPE);
    }
}
