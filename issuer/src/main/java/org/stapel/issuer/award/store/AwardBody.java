package org.stapel.issuer.award.store;

import org.stapel.credential.model.AwardId;
import org.stapel.credential.model.AwardKind;
import org.stapel.credential.model.InstitutionId;
import org.stapel.issuer.award.Award;
import org.stapel.issuer.award.AwardFile;
import org.stapel.issuer.award.AwardIndex;
import org.stapel.issuer.journal.Act;
import org.stapel.issuer.journal.store.Bodies;
import org.stapel.issuer.privacy.LearnerRef;
import org.stapel.issuer.privacy.SealedText;

import java.util.List;
import java.util.Optional;

record AwardBody(
        State state,
        String id,
        String institution,
        String reference,
        AwardKind kind,
        String subject,
        String learner,
        String sealedRecord,
        String requestMac,
        Optional<String> idempotencyKey,
        Optional<String> whole,
        List<String> parts,
        Optional<String> supersedes,
        Optional<String> proposedBy,
        Optional<StandingBody> standing,
        boolean settled,
        AwardIndex index,
        HandlingBody handling,
        List<Act> history) {
    enum State {
        PROPOSED,
        REJECTED,
        CONFIRMED
    }

    static AwardBody of(Award award) {
        return switch (award) {
            case Award.Proposed(var file, var by) ->
                    of(State.PROPOSED, file, Optional.of(by), Optional.empty(), true);
            case Award.Rejected(var file) ->
                    of(State.REJECTED, file, Optional.empty(), Optional.empty(), true);
            case Award.Confirmed(var file, var standing, var settled) ->
                    of(
                            State.CONFIRMED,
                            file,
                            Optional.empty(),
                            Optional.of(StandingBody.of(standing)),
                            settled);
        };
    }

    private static AwardBody of(
            State state,
            AwardFile file,
            Optional<String> proposedBy,
            Optional<StandingBody> standing,
            boolean settled) {
        return new AwardBody(
                state,
                file.id().value(),
                file.institution().value(),
                file.reference(),
                file.kind(),
                file.subjectId(),
                file.learner().value(),
                file.sealedRecord().content(),
                file.requestMac().base64Url(),
                file.idempotencyKey(),
                file.whole().map(AwardId::value),
                file.parts().stream().map(AwardId::value).toList(),
                file.supersedes().map(AwardId::value),
                proposedBy,
                standing,
                settled,
                file.index(),
                HandlingBody.of(file.handling()),
                file.history());
    }

    Award award() {
        return switch (state) {
            case PROPOSED -> new Award.Proposed(file(), proposedBy.orElseThrow());
            case REJECTED -> new Award.Rejected(file());
            case CONFIRMED ->
                    new Award.Confirmed(file(), standing.orElseThrow().standing(), settled);
        };
    }

    private AwardFile file() {
        return new AwardFile(
                new AwardId(id),
                new InstitutionId(institution),
                reference,
                kind,
                subject,
                new SealedText(new LearnerRef(learner), sealedRecord),
                Bodies.bytes(requestMac),
                idempotencyKey,
                whole.map(AwardId::new),
                parts.stream().map(AwardId::new).toList(),
                supersedes.map(AwardId::new),
                index,
                handling.handling(new LearnerRef(learner)),
                history);
    }
}
