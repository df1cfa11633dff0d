package org.stapel.service.limit;

/// A cap on the content of requests to some addresses, contributed as a bean.
///
/// @param pattern a Spring path pattern
/// @param bytes of any request but a multipart one
/// @param upload of a multipart request; [Limits#MULTIPART_ENVELOPE] comes on top
public record BodyLimit(String pattern, int bytes, int upload) {
    public BodyLimit {
        if (bytes < 1 || upload < 1)
            throw new IllegalArgumentException("not a cap: " + bytes + ", " + upload);
    }

    /// The same cap for every kind of content.
    public BodyLimit(String pattern, int bytes) {
        this(pattern, bytes, bytes);
    }
}
