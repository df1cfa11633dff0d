package org.stapel.issuer.question;

import org.stapel.credential.model.AwardId;
import org.stapel.credential.model.InstitutionId;
import org.stapel.issuer.journal.Act;

import java.util.List;
import java.util.Optional;

/// The stored questions of learners.
public interface Questions {
    void add(Question question);

    Optional<Versioned> byId(String id);

    /// Replaces it when it still has this version; answers whether it did.
    boolean replace(Question question, long expectedVersion, Act act);

    /// All about one award, newest first; at most 1,000.
    List<Question> about(AwardId award);

    /// One page, newest first, behind `after`, at most `limit` (1 to 1,000).
    List<Question> page(InstitutionId institution, Which which, Optional<String> after, int limit);

    /// Which questions a page holds.
    enum Which {
        OPEN,
        CLOSED,
        ALL
    }

    /// A question as read.
    record Versioned(Question question, long version) {}
}
