package org.stapel.issuer.award;

import org.stapel.credential.model.InstitutionId;
import org.stapel.credential.profile.LintFinding;
import org.stapel.issuer.institution.IssuerUrls;

import tools.jackson.databind.JsonNode;

import java.util.ArrayList;
import java.util.List;

/// Nobody awards in the name of a neighbour: where an award names other institutions of this
/// installation as its awarding bodies, the one that makes it must be among them.
record NamesItself(IssuerUrls urls) {
    /// Of the award and of each of its parts.
    List<LintFinding> findings(InstitutionId institution, JsonNode request) {
        List<LintFinding> findings = new ArrayList<>(ofOne(institution, request));
        JsonNode parts = request.path("partAwards");
        for (int i = 0; i < parts.size(); i++)
            findings.addAll(Findings.below("/partAwards/" + i, ofOne(institution, parts.path(i))));
        return findings;
    }

    private List<LintFinding> ofOne(InstitutionId institution, JsonNode award) {
        List<String> named =
                award.path("awardingBodies")
                        .valueStream()
                        .map(body -> body.path("id").asString(""))
                        .toList();
        if (named.stream().anyMatch(id -> urls.names(institution, id))) return List.of();
        return named.stream()
                .filter(urls::isOfInstallation)
                .map(id -> "/awardingBodies/" + named.indexOf(id) + "/id")
                .map(pointer -> Findings.error("awarding_body_not_own", pointer))
                .toList();
    }
}
