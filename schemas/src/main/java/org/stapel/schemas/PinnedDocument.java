package org.stapel.schemas;

/// One document of the index: what it is, where it lies and which bytes it must have.
///
/// @param id the name by which others refer to it: a URL for a context, a URN for a schema, a short
///   name for a profile
/// @param resource path below this package
/// @param sha256 lower-case hexadecimal
public record PinnedDocument(String id, Kind kind, String resource, String sha256) {
    /// What a pinned document is for.
    public enum Kind {
        SCHEMA,
        PROFILE,
        DEFAULTS,
        CONTEXT,
        VOCABULARY,
        TYPE_METADATA
    }
}
