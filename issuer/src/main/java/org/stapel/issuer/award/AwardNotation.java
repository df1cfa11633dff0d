package org.stapel.issuer.award;

import org.stapel.credential.encoding.Bytes;
import org.stapel.credential.model.AwardRecord;
import org.stapel.credential.profile.LintFinding;

import tools.jackson.databind.node.ObjectNode;

import java.util.List;

/// The JSON form of award records, bound to its JSON Schema.
public interface AwardNotation {
    /// Validates and reads; never throws for what the caller sent.
    Reading read(ObjectNode json);

    ObjectNode write(AwardRecord award);

    /// SHA-256 of the record's JCS form (RFC 8785), by which a whole names its parts.
    Bytes digest(AwardRecord award);

    /// What reading answers.
    sealed interface Reading {
        record Read(AwardRecord award) implements Reading {}

        record Refused(List<LintFinding> findings) implements Reading {
            public Refused {
                findings = List.copyOf(findings);
            }
        }
    }
}
