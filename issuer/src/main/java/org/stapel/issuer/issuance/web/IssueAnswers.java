package org.stapel.issuer.issuance.web;

import org.springframework.http.CacheControl;
import org.springframework.http.ResponseEntity;
import org.stapel.credential.profile.LintFinding;
import org.stapel.credential.rendering.LossReport;
import org.stapel.issuer.api.NotHere;
import org.stapel.issuer.issuance.IssueOutcome;
import org.stapel.service.problem.Fault;
import org.stapel.service.problem.Problems;

import java.util.List;

/// The HTTP answers to what issuing answers.
record IssueAnswers(Problems problems) {
    /// A credential in compact form.
    record CredentialJson(String credentialId, String format, String credential) {}

    ResponseEntity<?> answer(IssueOutcome outcome) {
        return switch (outcome) {
            case IssueOutcome.Issued(var issuance, var credential) ->
                    ResponseEntity.ok()
                            .cacheControl(CacheControl.noStore())
                            .body(
                                    new CredentialJson(
                                            issuance.intent().id().value(),
                                            issuance.intent().slot().format().code(),
                                            credential));
            case IssueOutcome.NotOffered(var losses) -> notOffered(losses);
            case IssueOutcome.AwardNotInForce() ->
                    problems.of("award_not_in_force", "the award is not in force");
            case IssueOutcome.UnknownAward() -> throw NotHere.refused("award");
            case IssueOutcome.LearnerErased() ->
                    problems.of("learner_erased", "the learner's data was erased");
            case IssueOutcome.Refused(var findings) -> refused(findings);
        };
    }

    private ResponseEntity<?> notOffered(LossReport losses) {
        List<Fault> faults =
                losses.losses().stream()
                        .filter(loss -> loss.degree() == LossReport.Degree.PREVENTS)
                        .map(loss -> new Fault(loss.code(), loss.pointer(), "cannot be carried"))
                        .toList();
        return problems.of("format_not_offered", "the format cannot carry this award", faults);
    }

    private ResponseEntity<?> refused(List<LintFinding> findings) {
        List<Fault> faults =
                findings.stream()
                        .filter(f -> f.severity() == LintFinding.Severity.ERROR)
                        .map(f -> new Fault(f.code(), f.pointer(), f.rule()))
                        .toList();
        return problems.of("award_refused", "the award passes today's rules no more", faults);
    }
}
