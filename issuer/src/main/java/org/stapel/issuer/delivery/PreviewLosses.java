package org.stapel.issuer.delivery;

import org.stapel.credential.model.AwardRecord;
import org.stapel.credential.profile.Draft;
import org.stapel.credential.profile.Lint;
import org.stapel.credential.profile.LintOutcome;
import org.stapel.credential.rendering.CredentialFormat;
import org.stapel.credential.rendering.Rendering;
import org.stapel.issuer.award.AwardFile;
import org.stapel.issuer.institution.Institution;
import org.stapel.issuer.issuance.DraftIssuance;
import org.stapel.issuer.issuance.IssueRequest;

import java.util.Optional;

/// Tells what a format would leave out of an award, before anything is issued.
public record PreviewLosses(DraftIssuance drafting, Lint rules) {
    /// Empty when the award passes the rules of today no more.
    public Optional<Rendering> of(
            Institution institution, AwardFile file, AwardRecord award, CredentialFormat format) {
        return switch (new Draft.Unchecked(award).lint(rules)) {
            case LintOutcome.Refused _ -> Optional.empty();
            case LintOutcome.Accepted(var linted, _) ->
                    Optional.of(
                            drafting.preview(
                                    institution,
                                    file,
                                    linted,
                                    IssueRequest.unbound(file.id(), format, "learner")));
        };
    }
}
