package org.stapel.issuer.batch.check;

import org.stapel.credential.profile.Draft;
import org.stapel.credential.profile.Lint;
import org.stapel.credential.profile.LintFinding;
import org.stapel.issuer.award.AwardNotation;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

import java.util.ArrayList;
import java.util.List;

/// What intake would say of a request, without taking it in.
public record JudgeAward(AwardNotation notation, Lint rules) {
    private static final String STAND_IN = "urn:uuid:00000000-0000-4000-8000-000000000000";

    /// Every finding, with the pointers of the request.
    List<LintFinding> of(ObjectNode request) {
        ObjectNode whole = request.deepCopy();
        JsonNode parts = whole.remove("partAwards");
        List<LintFinding> findings = new ArrayList<>(ofOne(whole));
        if (parts == null) return findings;
        for (int i = 0; i < parts.size(); i++)
            for (LintFinding finding : ofOne((ObjectNode) parts.get(i)))
                findings.add(below("/partAwards/" + i, finding));
        return findings;
    }

    private List<LintFinding> ofOne(ObjectNode json) {
        ObjectNode complete = json.deepCopy().put("id", STAND_IN);
        return switch (notation.read(complete)) {
            case AwardNotation.Reading.Refused(var findings) -> findings;
            case AwardNotation.Reading.Read(var award) ->
                    new Draft.Unchecked(award).lint(rules).findings();
        };
    }

    private static LintFinding below(String pointer, LintFinding f) {
        return new LintFinding(
                f.rule(), f.severity(), f.code(), pointer + f.pointer(), f.parameters());
    }
}
