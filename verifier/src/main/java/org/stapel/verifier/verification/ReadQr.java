package org.stapel.verifier.verification;

import org.stapel.credential.encoding.Bytes;

/// Reads the QR code in a PNG or JPEG picture.
public interface ReadQr {
    /// Never throws for a bad picture.
    Answer text(Bytes unverifiedPicture);

    /// What the picture holds.
    sealed interface Answer {}

    record Text(String unverifiedText) implements Answer {}

    record None() implements Answer {}

    /// Codes with different contents.
    record Several() implements Answer {}

    /// Over 100 megapixels by its header; it was not decoded.
    record TooLarge() implements Answer {}

    record Unreadable() implements Answer {}
}
