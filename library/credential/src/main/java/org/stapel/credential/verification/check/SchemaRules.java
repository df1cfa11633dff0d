package org.stapel.credential.verification.check;

import org.stapel.credential.verification.CredentialContent;
import org.stapel.credential.verification.received.Received;

import java.util.List;

/// The pinned JSON Schemas, asked about one credential; nothing is fetched.
@FunctionalInterface
public interface SchemaRules {
    Answered ask(Received.Legible signed, CredentialContent content);

    /// What the schema says.
    sealed interface Answered {}

    /// @param violations JSON pointers with the rule that is broken; empty when it fits
    record Checked(String schema, List<String> violations) implements Answered {
        public Checked {
            violations = List.copyOf(violations);
        }
    }

    /// No pinned schema is for this type.
    record NoSchema(String type) implements Answered {}
}
