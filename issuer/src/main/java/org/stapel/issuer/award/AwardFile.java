package org.stapel.issuer.award;

import org.stapel.credential.encoding.Bytes;
import org.stapel.credential.model.AwardId;
import org.stapel.credential.model.AwardKind;
import org.stapel.credential.model.InstitutionId;
import org.stapel.issuer.journal.Act;
import org.stapel.issuer.privacy.LearnerRef;
import org.stapel.issuer.privacy.SealedText;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// What is kept about an award in every state; the record itself is sealed under the learner's key.
///
/// @param subjectId random `urn:uuid`, the subject of unbound credentials
/// @param requestMac keyed digest of what was asked, to tell a retry from a conflict
/// @param whole the award of which this is a part, when both came in one act
/// @param parts the awards that came in one act with this one
/// @param index by what it is found and counted
/// @param handling how it reaches its learner
public record AwardFile(
        AwardId id,
        InstitutionId institution,
        String reference,
        AwardKind kind,
        String subjectId,
        SealedText sealedRecord,
        Bytes requestMac,
        Optional<String> idempotencyKey,
        Optional<AwardId> whole,
        List<AwardId> parts,
        Optional<AwardId> supersedes,
        AwardIndex index,
        Handling handling,
        List<Act> history) {
    public AwardFile {
        parts = List.copyOf(parts);
        history = List.copyOf(history);
    }

    public LearnerRef learner() {
        return sealedRecord.learner();
    }

    /// The file with one more act in its history.
    public AwardFile with(Act act) {
        List<Act> longer = new ArrayList<>(history);
        longer.add(act);
        return with(index, handling, longer);
    }

    /// The file after its learner was erased: found by no name, reached nowhere.
    public AwardFile forgotten() {
        var kept = new Handling(Optional.empty(), handling.releaseAt(), handling.batch());
        return with(index.withoutWords(), kept, history);
    }

    /// The file when its learner has had the award for a while: where to reach them is not kept.
    public AwardFile unreachable() {
        var kept = new Handling(Optional.empty(), handling.releaseAt(), handling.batch());
        return with(index, kept, history);
    }

    private AwardFile with(AwardIndex index, Handling handling, List<Act> history) {
        return new AwardFile(
                id,
                institution,
                reference,
                kind,
                subjectId,
                sealedRecord,
                requestMac,
                idempotencyKey,
                whole,
                parts,
                supersedes,
                index,
                handling,
                history);
    }
}
