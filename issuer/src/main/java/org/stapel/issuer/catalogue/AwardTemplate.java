package org.stapel.issuer.catalogue;

import tools.jackson.databind.node.ObjectNode;

import java.util.List;

/// What the catalogue says of an award that is still to be made.
///
/// @param award an award record without `id`, `learner`, `awardReference`, `awardedDate` and
///   `grade/value`
/// @param parts the same for each part of the whole, each a credit certificate of a course unit;
///   filled in, they are the `partAwards` of the whole
public record AwardTemplate(ObjectNode award, List<ObjectNode> parts) {
    public AwardTemplate {
        parts = List.copyOf(parts);
    }
}
