package org.stapel.issuer.award;

import org.stapel.credential.model.AwardId;
import org.stapel.issuer.institution.Institution;

import tools.jackson.databind.node.ObjectNode;

import java.util.Optional;

/// One award to be taken in.
///
/// @param json an award record without `id`; with `partAwards`, the records of its parts, all are
///   made in one act
public record IntakeRequest(
        Institution institution,
        ObjectNode json,
        Optional<String> idempotencyKey,
        Optional<AwardId> supersedes,
        String actor) {}
