package org.stapel.issuer.award;

import org.stapel.credential.model.AwardId;
import org.stapel.issuer.institution.Institution;

import tools.jackson.databind.node.ObjectNode;

import java.util.Optional;

/// One award to be taken in.
///
/// @param json an award record without `id`; with `partAwards`, the records of its parts, all are
///   made in one act
/// @param delivery not part of what makes two requests the same
/// @param approvedBy a second person who has agreed already, never the actor
/// @param correction why the old award is superseded
public record IntakeRequest(
        Institution institution,
        ObjectNode json,
        Optional<String> idempotencyKey,
        Optional<AwardId> supersedes,
        String actor,
        Delivery delivery,
        Optional<String> approvedBy,
        StandingReason correction) {
    public IntakeRequest {
        if (approvedBy.filter(actor::equals).isPresent())
            throw new IllegalArgumentException("nobody approves what they proposed");
    }

    /// Where it corrects another, without saying what was wrong.
    public IntakeRequest(
            Institution institution,
            ObjectNode json,
            Optional<String> idempotencyKey,
            Optional<AwardId> supersedes,
            String actor,
            Delivery delivery,
            Optional<String> approvedBy) {
        this(
                institution,
                json,
                idempotencyKey,
                supersedes,
                actor,
                delivery,
                approvedBy,
                StandingReason.CORRECTED);
    }

    /// Without a word on delivery, agreed to by nobody else.
    public IntakeRequest(
            Institution institution,
            ObjectNode json,
            Optional<String> idempotencyKey,
            Optional<AwardId> supersedes,
            String actor) {
        this(institution, json, idempotencyKey, supersedes, actor, Delivery.NONE, Optional.empty());
    }
}
