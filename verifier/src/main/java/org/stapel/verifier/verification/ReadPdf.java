package org.stapel.verifier.verification;

import org.stapel.credential.encoding.Bytes;

/// Takes the attached credential out of a PDF; nothing else in the file is looked at.
public interface ReadPdf {
    /// Never throws for a bad file, and answers within two seconds.
    Answer attachment(Bytes unverifiedFile);

    /// What the file holds.
    sealed interface Answer {}

    /// The content of our one attachment.
    record Attached(String unverifiedText) implements Answer {}

    /// No attachment of ours.
    record None() implements Answer {}

    /// More than one revision or attachment: which one was meant cannot be known.
    record Ambiguous() implements Answer {}

    /// Not a readable PDF, or it took too long.
    record Unreadable() implements Answer {}
}
