package org.stapel.credential.rendering;

import java.util.List;

/// What of the award record a format cannot carry, or carries poorer.
public record LossReport(CredentialFormat format, List<Loss> losses) {
    public LossReport {
        losses = List.copyOf(losses);
    }

    /// How much is lost.
    public enum Degree {
        /// Not in the credential at all.
        LEFT_OUT,
        /// There, but as plain text, in one language, or rounded.
        REDUCED,
        /// The reason why the format is not offered for this award.
        PREVENTS
    }

    /// One loss: the JSON pointer into the award record, and a stable code that pages turn into a
    /// sentence.
    public record Loss(String pointer, Degree degree, String code) {}
}
