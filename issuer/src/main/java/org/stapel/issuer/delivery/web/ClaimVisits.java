package org.stapel.issuer.delivery.web;

import jakarta.servlet.http.HttpServletRequest;

import org.stapel.credential.model.AwardId;
import org.stapel.issuer.api.NotHere;

import java.util.Map;
import java.util.Optional;

/// What a browser that has passed the door of a claim link finds at an address.
record ClaimVisits(ClaimSession session, ClaimedAward.Finder awards) {
    /// An address of ours with what stands there.
    record Visit(ClaimPath path, ClaimedAward claimed) {
        String address() {
            return claimed.address(path);
        }
    }

    /// Empty for a browser that has not passed the door, and after the learner was erased.
    ///
    /// @throws org.stapel.service.problem.RefusedInput when the link's award has no such part
    Optional<Visit> at(Map<String, String> unverifiedPath, HttpServletRequest request) {
        return ClaimPath.parse(unverifiedPath).flatMap(path -> at(path, request));
    }

    private Optional<Visit> at(ClaimPath path, HttpServletRequest request) {
        return session.of(path.token(), request)
                .flatMap(awards::behind)
                .map(whole -> new Visit(path, addressed(path, whole)));
    }

    private ClaimedAward addressed(ClaimPath path, ClaimedAward whole) {
        if (path.unverifiedPart().isEmpty()) return whole;
        return whole.record().parts().stream()
                .flatMap(part -> part.award().stream())
                .filter(path::names)
                .findFirst()
                .flatMap((AwardId part) -> awards.part(whole, part))
                .orElseThrow(() -> NotHere.refused("part"));
    }
}
