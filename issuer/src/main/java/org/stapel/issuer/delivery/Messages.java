package org.stapel.issuer.delivery;

import org.stapel.credential.model.AwardId;
import org.stapel.credential.model.InstitutionId;

import java.util.List;
import java.util.Optional;

/// The stored messages of learners.
public interface Messages {
    void add(Message message);

    /// How many there are about an award, counted up to 1,000.
    int about(AwardId award);

    /// One page, ordered by id, behind `after`, at most `limit` (1 to 200).
    List<Message> page(InstitutionId institution, Optional<String> after, int limit);
}
