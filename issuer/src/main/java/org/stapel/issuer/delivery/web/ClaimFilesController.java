package org.stapel.issuer.delivery.web;

import io.swagger.v3.oas.annotations.Hidden;

import jakarta.servlet.http.HttpServletRequest;

import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.stapel.credential.rendering.CredentialFormat;
import org.stapel.issuer.delivery.CredentialOfAward;
import org.stapel.issuer.delivery.DeliveryUrls;
import org.stapel.issuer.delivery.DrawPaper;
import org.stapel.issuer.delivery.ShareAward;
import org.stapel.issuer.delivery.ShowLink;
import org.stapel.issuer.delivery.ShowSecrets;
import org.stapel.issuer.issuance.Checkpoint;
import org.stapel.issuer.issuance.IssueCredential;
import org.stapel.issuer.issuance.IssueOutcome;
import org.stapel.issuer.issuance.IssueRequest;
import org.stapel.service.web.Language;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/// What a learner takes away: the PDF, and the credential as a file.
@Controller
@Hidden
class ClaimFilesController {
    /// How a format is served.
    private record Form(String extension, String mediaType) {}

    private static final Map<CredentialFormat, Form> FORMS =
            Map.of(
                    CredentialFormat.OPEN_BADGE, new Form("jwt", "application/vc+jwt"),
                    CredentialFormat.SD_JWT_VC, new Form("sd-jwt", "application/dc+sd-jwt"));

    private final ClaimVisits visits;
    private final ClaimViews views;
    private final IssueCredential issuing;
    private final Paper paper;

    /// What the PDF needs.
    record Paper(
            DrawPaper drawing,
            CredentialOfAward credentials,
            ShareAward sharing,
            ShowSecrets secrets,
            DeliveryUrls urls) {}

    ClaimFilesController(
            ClaimVisits visits, ClaimViews views, IssueCredential issuing, Paper paper) {
        this.visits = visits;
        this.views = views;
        this.issuing = issuing;
        this.paper = paper;
    }

    @GetMapping({ClaimPath.WHOLE + "/paper.pdf", ClaimPath.PART + "/paper.pdf"})
    Object paper(
            @PathVariable Map<String, String> path, Language language, HttpServletRequest request) {
        return file(path, request, claimed -> draw(claimed, language));
    }

    @GetMapping({ClaimPath.WHOLE + "/files/{format}", ClaimPath.PART + "/files/{format}"})
    Object credential(@PathVariable Map<String, String> path, HttpServletRequest request) {
        return file(
                path,
                request,
                claimed ->
                        CredentialFormat.ofCode(path.getOrDefault("format", ""))
                                .filter(FORMS::containsKey)
                                .flatMap(known -> issue(claimed, known)));
    }

    private Object file(
            Map<String, String> path,
            HttpServletRequest request,
            Function<ClaimedAward, Optional<ResponseEntity<?>>> make) {
        Optional<ClaimVisits.Visit> visit = visits.at(path, request);
        return visit.map(ClaimVisits.Visit::claimed)
                .filter(claimed -> claimed.opensAt().isEmpty())
                .filter(ClaimedAward::inForce)
                .flatMap(make)
                .<Object>map(file -> file)
                .or(() ->
                        visit.map(ClaimVisits.Visit::address)
                                .or(() -> ClaimPath.parse(path).map(ClaimPath::whole))
                                .map(ClaimFilesController::to))
                .orElseGet(views::gone);
    }

    private static ResponseEntity<?> to(String page) {
        return ResponseEntity.status(HttpStatus.SEE_OTHER).location(URI.create(page)).build();
    }

    private Optional<ResponseEntity<?>> issue(ClaimedAward claimed, CredentialFormat format) {
        var request = IssueRequest.unbound(claimed.id(), format, "learner");
        if (!(issuing.issue(request, Checkpoint.NONE)
                instanceof IssueOutcome.Issued(_, var credential))) return Optional.empty();
        Form form = FORMS.getOrDefault(format, new Form("txt", "text/plain"));
        byte[] content = credential.getBytes(StandardCharsets.US_ASCII);
        return Optional.of(attachment("credential." + form.extension(), form.mediaType(), content));
    }

    private Optional<ResponseEntity<?>> draw(ClaimedAward claimed, Language language) {
        return paper.credentials()
                .badge(claimed.id())
                .map(credential -> draw(claimed, language, credential));
    }

    private ResponseEntity<?> draw(ClaimedAward claimed, Language language, String credential) {
        ShowLink link = paper.sharing().onPaper(claimed.file());
        var page =
                new DrawPaper.Paper(
                        claimed.record(),
                        language.tag(),
                        credential,
                        paper.urls().show(paper.secrets().token(link)),
                        paper.secrets().code(link),
                        paper.urls().codePage(),
                        link.expiresAt());
        byte[] content = paper.drawing().draw(page).toArray();
        return attachment("credential.pdf", MediaType.APPLICATION_PDF_VALUE, content);
    }

    private static ResponseEntity<?> attachment(String name, String type, byte[] content) {
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType(type))
                .cacheControl(CacheControl.noStore())
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment().filename(name).build().toString())
                .body(content);
    }
}
