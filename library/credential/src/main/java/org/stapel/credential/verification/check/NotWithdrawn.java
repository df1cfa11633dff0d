package org.stapel.credential.verification.check;

import org.stapel.credential.status.StatusEntry;
import org.stapel.credential.status.StatusPurpose;
import org.stapel.credential.verification.CheckName;
import org.stapel.credential.verification.Finding;
import org.stapel.credential.verification.standing.ReadStanding;
import org.stapel.credential.verification.standing.Standing;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/// The issuer must not have withdrawn, suspended or replaced it (Bitstring Status List 1.0, section
/// 3.2; Token Status List, section 7.1).
///
/// Every declared entry counts: one that cannot be read leaves the answer open, unless another says
/// no. Revoked together with refresh means replaced by a corrected credential.
public record NotWithdrawn() implements CheckProven {
    private static final int TOKEN_INVALID = 1;
    private static final int TOKEN_SUSPENDED = 2;

    @Override
    public CheckName name() {
        return CheckName.STATUS;
    }

    @Override
    public Finding check(Proven proven) {
        return proven.standings()
                .map(this::finding)
                .orElseGet(() ->
                        Answer.unknown(name(), "status_not_asked_untrusted_issuer")
                                .parameter("issuer", proven.examined().received().issuer())
                                .finding());
    }

    private Finding finding(List<Standing> standings) {
        if (standings.isEmpty()) return Answer.remark(name(), "status_not_declared").finding();
        Answer answer =
                withdrawn(standings).or(() -> open(standings)).orElseGet(() -> good(standings));
        for (int i = 0; i < standings.size(); i++)
            addEvidence(answer, standings.get(i), i == 0 ? "" : "_" + (i + 1));
        return answer.finding();
    }

    private Optional<Answer> withdrawn(List<Standing> standings) {
        boolean revoked = standings.stream().anyMatch(NotWithdrawn::isRevoked);
        boolean suspended = standings.stream().anyMatch(NotWithdrawn::isSuspended);
        boolean refresh = standings.stream().anyMatch(isSet(StatusPurpose.REFRESH));
        if (revoked) {
            Answer answer = Answer.failed(name(), refresh ? "superseded" : "revoked");
            return Optional.of(suspended ? answer.parameter("also", "suspended") : answer);
        }
        return suspended ? Optional.of(Answer.failed(name(), "suspended")) : Optional.empty();
    }

    private Optional<Answer> open(List<Standing> standings) {
        Optional<Answer> wrong =
                standings.stream()
                        .filter(Standing.Wrong.class::isInstance)
                        .map(Standing.Wrong.class::cast)
                        .findFirst()
                        .map(found -> Answer.failed(name(), found.code()));
        return wrong.or(() ->
                standings.stream()
                        .filter(Standing.Unread.class::isInstance)
                        .map(Standing.Unread.class::cast)
                        .findFirst()
                        .map(found -> Answer.unknown(name(), found.code())));
    }

    private Answer good(List<Standing> standings) {
        if (standings.stream().anyMatch(isSet(StatusPurpose.REFRESH)))
            return Answer.remark(name(), "refresh_available");
        boolean unknownValue =
                standings.stream()
                        .anyMatch(
                                standing -> standing instanceof Standing.Read r && r.value() != 0);
        return unknownValue ? Answer.unknown(name(), "status_unsupported") : Answer.passed(name());
    }

    private static boolean isRevoked(Standing standing) {
        return isSet(StatusPurpose.REVOCATION).test(standing) || isToken(standing, TOKEN_INVALID);
    }

    private static boolean isSuspended(Standing standing) {
        return isSet(StatusPurpose.SUSPENSION).test(standing) || isToken(standing, TOKEN_SUSPENDED);
    }

    private static boolean isToken(Standing standing, int value) {
        return standing instanceof Standing.Read read
                && read.entry() instanceof StatusEntry.Token
                && read.value() == value;
    }

    private static Predicate<Standing> isSet(StatusPurpose purpose) {
        return standing ->
                standing instanceof Standing.Read read
                        && read.entry() instanceof StatusEntry.Bitstring bit
                        && bit.purpose() == purpose
                        && read.value() != 0;
    }

    private static void addEvidence(Answer answer, Standing standing, String suffix) {
        ReadStanding.entryOf(standing)
                .ifPresent(entry -> {
                    answer.evidence("list" + suffix, entry.list());
                    answer.evidence("index" + suffix, entry.index());
                    if (entry instanceof StatusEntry.Bitstring bit)
                        answer.evidence("purpose" + suffix, bit.purpose().specName());
                });
        switch (standing) {
            case Standing.Read read -> {
                answer.evidence("value" + suffix, read.value());
                answer.evidence("list_issued_at" + suffix, read.issuedAt());
                answer.evidence("fetched_at" + suffix, read.confirmedAt());
            }
            case Standing.Wrong wrong -> answer.evidence("reason" + suffix, wrong.why());
            case Standing.Unread unread -> {
                answer.evidence("reason" + suffix, unread.why());
                answer.evidence("tried_at" + suffix, unread.at());
            }
        }
    }
}
