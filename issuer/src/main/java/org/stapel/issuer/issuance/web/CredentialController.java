package org.stapel.issuer.issuance.web;

import io.swagger.v3.oas.annotations.Operation;

import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;
import org.stapel.credential.model.AwardId;
import org.stapel.credential.rendering.CredentialFormat;
import org.stapel.credential.securing.PublicJwk;
import org.stapel.issuer.api.NotHere;
import org.stapel.issuer.award.AwardOnPath;
import org.stapel.issuer.institution.InstitutionOnPath;
import org.stapel.issuer.issuance.Checkpoint;
import org.stapel.issuer.issuance.Issuances;
import org.stapel.issuer.issuance.IssueCredential;
import org.stapel.issuer.issuance.IssueRequest;
import org.stapel.service.account.Actor;

import java.util.List;
import java.util.Optional;

@RestController
class CredentialController {
    private static final String CREDENTIALS =
            "/api/institutions/{institution}/awards/{award}/credentials";

    private final IssueCredential issuing;
    private final Issuances issuances;
    private final InstitutionOnPath institutions;
    private final AwardOnPath awards;
    private final IssueAnswers answers;

    CredentialController(
            IssueCredential issuing,
            Issuances issuances,
            InstitutionOnPath institutions,
            AwardOnPath awards,
            IssueAnswers answers) {
        this.issuing = issuing;
        this.issuances = issuances;
        this.institutions = institutions;
        this.awards = awards;
        this.answers = answers;
    }

    record Listed(List<IssuanceView> credentials) {}

    @Operation(summary = "Everything that was issued from an award")
    @GetMapping(CREDENTIALS)
    Listed list(@PathVariable String institution, @PathVariable String award) {
        AwardId id = id(institution, award);
        return new Listed(issuances.ofAward(id).stream().map(IssuanceView::of).toList());
    }

    @Operation(
            summary =
                    "The award in this format, bound to the holder's key if one is given; issued at"
                            + " the first call, later the same")
    @PostMapping(CREDENTIALS + "/{format}")
    ResponseEntity<?> issue(
            @PathVariable String institution,
            @PathVariable String award,
            @PathVariable String format,
            @RequestBody Optional<String> body,
            Actor actor) {
        CredentialFormat named =
                CredentialFormat.ofCode(format).orElseThrow(() -> NotHere.refused("format"));
        Optional<PublicJwk> holder = body.flatMap(HolderKey::read);
        var request = new IssueRequest(id(institution, award), named, holder, 1, actor.id());
        return answers.answer(issuing.issue(request, Checkpoint.NONE));
    }

    private AwardId id(String institution, String award) {
        return awards.named(institutions.named(institution), award).file().id();
    }
}
