package org.stapel.issuer.batch.web;

import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.stapel.issuer.award.right.Deed;
import org.stapel.issuer.award.right.ProgrammeRights;
import org.stapel.issuer.batch.Batch;
import org.stapel.issuer.batch.Life;
import org.stapel.issuer.batch.right.FindForeignRows;
import org.stapel.issuer.batch.right.ForeignRows;
import org.stapel.issuer.institution.Institution;
import org.stapel.service.account.Actor;
import org.stapel.service.problem.Problems;

import java.util.Objects;
import java.util.Optional;

/// Refuses a whole file to a client whose role does not reach all its programmes, and says which
/// rows those are.
record ForeignRowsAnswer(FindForeignRows foreign, Problems problems) {
    /// Empty when the client may go on.
    Optional<ResponseEntity<?>> of(Actor actor, Deed deed, Institution institution, Batch batch) {
        return foreign.of(actor, deed, institution, batch).map(this::refused);
    }

    /// As above, to whoever would cancel: before anything is proposed everyone may.
    Optional<ResponseEntity<?>> ofCancelling(Actor actor, Institution institution, Batch batch) {
        return hasProposed(batch) ? of(actor, Deed.CHANGE, institution, batch) : Optional.empty();
    }

    static boolean hasProposed(Batch batch) {
        return !batch.life().isOpen() && !(batch.life() instanceof Life.Checking);
    }

    private ResponseEntity<?> refused(ForeignRows rows) {
        ResponseEntity<ProblemDetail> answer =
                problems.of(
                        ProgrammeRights.REFUSED,
                        "",
                        "the role is limited to other programmes than some rows are of");
        ProblemDetail body = Objects.requireNonNull(answer.getBody());
        body.setProperty("count", rows.count());
        body.setProperty("rows", rows.first());
        body.setProperty("programmes", rows.programmes());
        return answer;
    }
}
