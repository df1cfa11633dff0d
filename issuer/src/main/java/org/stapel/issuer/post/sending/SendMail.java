package org.stapel.issuer.post.sending;

/// Hands a mail to the mail server of the installation.
public interface SendMail {
    /// Whether there is one.
    boolean isSetUp();

    Outcome send(Mail mail);

    /// What the mail server says.
    sealed interface Outcome {
        record Accepted() implements Outcome {}

        /// Never (SMTP 5xx).
        ///
        /// @param reason enhanced status code of RFC 3463, or `refused`
        record Refused(String reason) implements Outcome {}

        /// Not now (SMTP 4xx).
        record Later() implements Outcome {}

        /// The server does not answer, or does not let us in; nothing can be sent to anybody.
        record Unreachable() implements Outcome {}
    }
}
