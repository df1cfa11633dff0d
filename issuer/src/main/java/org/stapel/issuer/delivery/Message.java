package org.stapel.issuer.delivery;

import org.stapel.credential.model.AwardId;
import org.stapel.credential.model.InstitutionId;
import org.stapel.issuer.privacy.SealedText;

import java.time.Instant;

/// What a learner wrote to the registrar about an award, sealed as the award is.
public record Message(
        String id, AwardId award, InstitutionId institution, Instant at, SealedText text) {}
