package org.stapel.issuer.batch.row;

/// A result as an award prints it.
///
/// @param value plain decimal or text, as in `14.5`
/// @param failed below the pass mark, or absent
public record RowResult(String value, boolean failed) {}
