package org.stapel.issuer.batch.row;

/// Something that a file says otherwise than the award that was made before.
///
/// @param field code of the field, or `part:G02`
/// @param before empty when it was not said
/// @param after empty when it is not said any more
public record Difference(String field, String before, String after) {}
