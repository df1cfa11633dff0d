package org.stapel.issuer.status;

import org.stapel.credential.model.InstitutionId;
import org.stapel.credential.status.Bits;
import org.stapel.credential.status.StatusEntry;
import org.stapel.issuer.award.Award;
import org.stapel.issuer.award.FollowUp;
import org.stapel.issuer.award.Standing;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/// Sets the bits of all issuances of an award to what its standing says; repeatable.
public record ApplyStanding(StatusLists lists, IssuedEntries issued) implements FollowUp {
    private static final int TOKEN_VALID = 0;
    private static final int TOKEN_INVALID = 1;
    private static final int TOKEN_SUSPENDED = 2;

    @Override
    public void after(Award.Confirmed award) {
        if (!award.everLeftForce()) return;
        issued.of(award.file().id()).stream()
                .collect(Collectors.groupingBy(entry -> ListId.ofAddress(entry.list())))
                .forEach((list, e) -> set(award.file().institution(), list, e, award.standing()));
    }

    private void set(
            InstitutionId institution, ListId list, List<StatusEntry> entries, Standing standing) {
        Map<Long, Integer> values = new HashMap<>();
        entries.forEach(entry -> values.put(entry.index(), value(entry, standing)));
        while (true) {
            StatusLists.Versioned read = lists.of(institution, list).orElseThrow();
            Bits changed = read.bits().withAll(values);
            if (changed.equals(read.bits())
                    || lists.store(institution, list, changed, read.version())) return;
        }
    }

    private static int value(StatusEntry entry, Standing standing) {
        return switch (entry) {
            case StatusEntry.Token _ -> tokenValue(standing);
            case StatusEntry.Bitstring bit ->
                    switch (bit.purpose()) {
                        case REVOCATION -> standing.isFinal() ? 1 : 0;
                        case SUSPENSION -> standing instanceof Standing.Suspended ? 1 : 0;
                        case REFRESH -> standing instanceof Standing.Superseded ? 1 : 0;
                    };
        };
    }

    private static int tokenValue(Standing standing) {
        return switch (standing) {
            case Standing.Valid _ -> TOKEN_VALID;
            case Standing.Suspended _ -> TOKEN_SUSPENDED;
            case Standing.Revoked _, Standing.Superseded _ -> TOKEN_INVALID;
        };
    }
}
