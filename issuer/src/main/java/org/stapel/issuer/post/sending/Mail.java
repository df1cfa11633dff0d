package org.stapel.issuer.post.sending;

import org.stapel.issuer.institution.Institution;
import org.stapel.issuer.privacy.LearnerEmail;

import java.net.URI;
import java.time.Instant;

/// A mail to one person, before it is put into words.
///
/// @param message its id: the same when it is sent again after a crash
/// @param language tag of the language in which to write
public record Mail(
        String message, LearnerEmail to, Institution from, String language, Content content) {
    /// What it tells.
    public sealed interface Content {
        /// Something is there for the learner.
        ///
        /// @param firstName given name, or the one name of people who have one
        /// @param asksCode whether the door asks for a code that comes another way
        /// @param reason what the mail is for
        /// @param parts how many awards that are parts of this one come with it
        record Claim(
                Reason reason,
                String firstName,
                String award,
                int parts,
                URI link,
                boolean asksCode,
                Instant until)
                implements Content {}

        /// A question was answered; where to read it.
        record Answer(String firstName, String award, URI link) implements Content {}
    }

    /// Why somebody is told of an award.
    public enum Reason {
        FIRST,
        CORRECTION,
        REMINDER,
        /// To oneself, about a learner who does not exist.
        TEST
    }
}
