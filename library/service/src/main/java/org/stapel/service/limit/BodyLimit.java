package org.stapel.service.limit;

/// A cap on the content of requests to some addresses, contributed as a bean.
///
/// @param pattern a Spring path pattern
/// @param bytes for a multipart request, [Limits#MULTIPART_ENVELOPE] comes on top
public record BodyLimit(String pattern, int bytes) {
    public BodyLimit {
        if (bytes < 1) throw new IllegalArgumentException("not a cap: " + bytes);
    }
}
