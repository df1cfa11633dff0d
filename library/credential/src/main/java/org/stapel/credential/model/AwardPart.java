package org.stapel.credential.model;

import org.stapel.credential.encoding.Bytes;

import java.util.Optional;

/// A part of an award that was awarded on its own as well: parts are kept as parts.
///
/// `award` and `digest` (SHA-256 of the part's award record in JCS form) are present when the part
/// was issued.
public record AwardPart(
        LocalizedText title,
        Optional<UnitRef> unit,
        Optional<Ects> ects,
        Optional<AwardId> award,
        Optional<Bytes> digest) {}
