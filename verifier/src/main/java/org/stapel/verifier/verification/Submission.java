package org.stapel.verifier.verification;

import org.stapel.credential.encoding.Bytes;

/// What a person hands in.
public sealed interface Submission {
    /// Pasted, at most 1 MiB.
    record Text(String text) implements Submission {}

    /// Uploaded or dropped, at most 10 MiB; its name is not looked at.
    record File(Bytes content) implements Submission {}
}
