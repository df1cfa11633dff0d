package org.stapel.issuer.award.web;

import org.springframework.http.ResponseEntity;
import org.stapel.credential.profile.LintFinding;
import org.stapel.issuer.award.Award;
import org.stapel.issuer.award.IntakeOutcome;
import org.stapel.issuer.award.OpenAward;
import org.stapel.service.problem.Fault;
import org.stapel.service.problem.Problems;

import java.net.URI;
import java.util.List;

/// The HTTP answers to what intake answers.
record IntakeAnswers(Problems problems, OpenAward opening) {
    /// The award, and what its profiles warn of.
    record TakenInJson(AwardJsonView award, List<LintFinding> warnings) {}

    ResponseEntity<?> answer(IntakeOutcome outcome) {
        return switch (outcome) {
            case IntakeOutcome.TakenIn(var award, var warnings, _) -> created(award, warnings);
            case IntakeOutcome.Refused(var findings) -> refused(findings);
            case IntakeOutcome.IdempotencyMismatch() ->
                    problems.of(
                            "idempotency_mismatch", "this idempotency key came with another body");
            case IntakeOutcome.ReferenceTaken(var holder) ->
                    problems.of(
                            "reference_taken",
                            "/awardReference",
                            "award " + holder + " has this reference");
            case IntakeOutcome.NothingToSupersede() ->
                    problems.of("revocation_final", "the award has ended already");
        };
    }

    private ResponseEntity<?> created(Award award, List<LintFinding> warnings) {
        URI address =
                URI.create(
                        "/api/institutions/"
                                + award.file().institution()
                                + "/awards/"
                                + award.file().id());
        var view = AwardJsonView.of(award, opening.json(award.file()));
        return ResponseEntity.created(address).body(new TakenInJson(view, warnings));
    }

    private ResponseEntity<?> refused(List<LintFinding> findings) {
        List<Fault> faults =
                findings.stream()
                        .filter(f -> f.severity() == LintFinding.Severity.ERROR)
                        .map(f -> new Fault(f.code(), f.pointer(), f.rule()))
                        .toList();
        boolean unknown = faults.stream().anyMatch(fault -> fault.code().equals("unknown_field"));
        String code = unknown ? "unknown_field" : "award_refused";
        return problems.of(code, "the award breaks its schema or a rule", faults);
    }
}
