package org.stapel.issuer.award;

import org.stapel.credential.encoding.Bytes;
import org.stapel.credential.model.AwardId;
import org.stapel.credential.profile.Draft;
import org.stapel.credential.profile.Lint;
import org.stapel.credential.profile.LintFinding;
import org.stapel.credential.profile.LintOutcome;
import org.stapel.issuer.privacy.Pseudonyms;

import tools.jackson.databind.node.ObjectNode;

import java.util.List;
import java.util.Optional;

/// Reads and lints one award record.
record DraftAward(
        AwardNotation notation, Lint rules, WriteProvenance provenance, Pseudonyms pseudonyms) {
    /// What drafting answers.
    sealed interface Drafted {
        record Done(DraftedAward award) implements Drafted {}

        record Refused(List<LintFinding> findings) implements Drafted {}
    }

    Drafted draft(
            ObjectNode json,
            AwardId id,
            Optional<AwardId> supersedes,
            WriteProvenance.ConfirmedBy confirmedBy,
            Bytes requestMac) {
        ObjectNode complete = json.deepCopy();
        if (complete.has("id")) return refused("unknown_field", "/id");
        if (complete.has("supersedes")) return refused("unknown_field", "/supersedes");
        complete.put("id", id.value());
        supersedes.ifPresent(old -> complete.put("supersedes", old.value()));
        provenance.into(complete, confirmedBy);
        return switch (notation.read(complete)) {
            case AwardNotation.Reading.Refused(var findings) -> new Drafted.Refused(findings);
            case AwardNotation.Reading.Read(var award) ->
                    switch (new Draft.Unchecked(award).lint(rules)) {
                        case LintOutcome.Refused(var findings) -> new Drafted.Refused(findings);
                        case LintOutcome.Accepted(var linted, var findings) ->
                                new Drafted.Done(new DraftedAward(linted, requestMac, findings));
                    };
        };
    }

    Bytes mac(ObjectNode json) {
        return pseudonyms.mac("request", Bytes.utf8(json.toString()));
    }

    private static Drafted refused(String code, String pointer) {
        return new Drafted.Refused(List.of(Findings.error(code, pointer)));
    }
}
