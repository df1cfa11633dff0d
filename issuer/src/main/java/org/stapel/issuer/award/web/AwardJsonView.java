package org.stapel.issuer.award.web;

import org.stapel.issuer.award.Award;
import org.stapel.issuer.award.AwardFile;
import org.stapel.issuer.award.Standing;
import org.stapel.issuer.journal.Act;

import tools.jackson.databind.node.ObjectNode;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/// An award as the API shows it; `record` is absent in lists and once the learner was erased.
record AwardJsonView(
        String id,
        String awardReference,
        String kind,
        String state,
        Optional<StandingView> standing,
        Optional<String> whole,
        List<String> parts,
        Optional<String> supersedes,
        Optional<ObjectNode> record,
        List<Act> history) {
    record StandingView(
            String code, Optional<Instant> at, Optional<String> reason, Optional<String> by) {
        static StandingView of(Standing standing) {
            return switch (standing) {
                case Standing.Valid _ -> plain("valid");
                case Standing.Suspended(var at, var reason) ->
                        new StandingView(
                                "suspended",
                                Optional.of(at),
                                Optional.of(reason.code()),
                                Optional.empty());
                case Standing.Revoked(var at, var reason) ->
                        new StandingView(
                                "revoked",
                                Optional.of(at),
                                Optional.of(reason.code()),
                                Optional.empty());
                case Standing.Superseded(var at, var reason, var by) ->
                        new StandingView(
                                "superseded",
                                Optional.of(at),
                                Optional.of(reason.code()),
                                Optional.of(by.value()));
            };
        }

        private static StandingView plain(String code) {
            return new StandingView(code, Optional.empty(), Optional.empty(), Optional.empty());
        }
    }

    static AwardJsonView of(Award award, Optional<ObjectNode> record) {
        AwardFile file = award.file();
        return new AwardJsonView(
                file.id().value(),
                file.reference(),
                file.kind().name(),
                state(award),
                award instanceof Award.Confirmed(_, var standing, _)
                        ? Optional.of(StandingView.of(standing))
                        : Optional.empty(),
                file.whole().map(id -> id.value()),
                file.parts().stream().map(id -> id.value()).toList(),
                file.supersedes().map(id -> id.value()),
                record,
                file.history());
    }

    private static String state(Award award) {
        return switch (award) {
            case Award.Proposed _ -> "proposed";
            case Award.Rejected _ -> "rejected";
            case Award.Confirmed _ -> "confirmed";
        };
    }
}
