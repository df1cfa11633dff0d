package org.stapel.verifier.trust.web;

import org.springframework.http.ResponseEntity;
import org.stapel.credential.encoding.StrictJson;
import org.stapel.service.problem.Problems;
import org.stapel.verifier.trust.ChangeJson;
import org.stapel.verifier.trust.EditingTrustList;
import org.stapel.verifier.trust.EditingTrustList.Outcome;
import org.stapel.verifier.trust.TrustProposal;

import tools.jackson.databind.JsonNode;

import java.time.Instant;
import java.util.Optional;

/// What the editor's API answers.
record TrustAnswers(Problems problems) {

    /// A proposal as JSON.
    record Proposal(
            String id, String reason, String proposedBy, Instant proposedAt, JsonNode changes) {
        static Proposal of(TrustProposal proposal) {
            return new Proposal(
                    proposal.id(),
                    proposal.reason(),
                    proposal.proposedBy(),
                    proposal.proposedAt(),
                    StrictJson.parse(ChangeJson.write(proposal.changes())));
        }
    }

    /// A proposal beside the list.
    ///
    /// @param version the list's version now; to be named when signing
    /// @param signedInto the version that it became
    record Review(Proposal proposal, long version, String state, Optional<Long> signedInto) {
        static Review of(EditingTrustList.Review review) {
            return new Review(
                    Proposal.of(review.proposal()),
                    review.currentVersion(),
                    TrustAnswers.state(review.proposal()),
                    review.proposal().closed().flatMap(TrustProposal.Closed::signedInto));
        }
    }

    static String state(TrustProposal proposal) {
        return proposal.closed()
                .map(closed -> closed.signedInto().isPresent() ? "signed" : "rejected")
                .orElse("open");
    }

    /// @param version the list's version that this became
    record Signed(long version) {}

    ResponseEntity<?> of(Outcome outcome) {
        return switch (outcome) {
            case Outcome.Signed(var version) -> ResponseEntity.ok(new Signed(version));
            case Outcome.Rejected _ -> ResponseEntity.noContent().build();
            case Outcome.UnknownProposal _ -> problems.of("not_found", "no such proposal");
            case Outcome.AlreadyClosed _,
                    Outcome.SamePerson _,
                    Outcome.NoSigningKey _,
                    Outcome.NotPublished _ ->
                    problems.of(code(outcome), "the list stays as it is");
            case Outcome.ListMoved(var version) ->
                    problems.of("list_moved", "/version", "the list is at version " + version);
        };
    }

    /// The stable code; of what went well too.
    static String code(Outcome outcome) {
        return switch (outcome) {
            case Outcome.Signed _ -> "signed";
            case Outcome.Rejected _ -> "rejected";
            case Outcome.UnknownProposal _ -> "not_found";
            case Outcome.AlreadyClosed _ -> "proposal_closed";
            case Outcome.SamePerson _ -> "second_person_required";
            case Outcome.ListMoved _ -> "list_moved";
            case Outcome.NoSigningKey _ -> "no_signing_key";
            case Outcome.NotPublished _ -> "list_not_published";
        };
    }
}
