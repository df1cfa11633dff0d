package org.stapel.issuer.issuance.store;

import org.stapel.credential.model.AwardId;
import org.stapel.credential.model.CredentialId;
import org.stapel.credential.model.InstitutionId;
import org.stapel.credential.rendering.CredentialFormat;
import org.stapel.credential.securing.KeyId;
import org.stapel.issuer.issuance.Intent;
import org.stapel.issuer.issuance.Issuance;
import org.stapel.issuer.issuance.Issuance.VoidReason;
import org.stapel.issuer.issuance.Slot;
import org.stapel.issuer.journal.Act;
import org.stapel.issuer.journal.store.Bodies;
import org.stapel.issuer.privacy.LearnerRef;
import org.stapel.issuer.privacy.SealedText;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

record IssuanceBody(
        State state,
        String id,
        String institution,
        String award,
        CredentialFormat format,
        Optional<String> holder,
        int copy,
        List<EntryBody> status,
        String key,
        String learner,
        String requestedBy,
        Instant intendedAt,
        Optional<String> prepared,
        Optional<Instant> endedAt,
        Optional<String> credential,
        Optional<String> mac,
        Optional<VoidReason> voidReason,
        List<Act> history) {
    enum State {
        INTENDED,
        ISSUED,
        VOID
    }

    static IssuanceBody of(Issuance issuance, List<Act> history) {
        Intent intent = issuance.intent();
        return switch (issuance) {
            case Issuance.Intended i ->
                    body(
                            State.INTENDED,
                            intent,
                            Optional.of(i.prepared().content()),
                            Optional.empty(),
                            Optional.empty(),
                            Optional.empty(),
                            Optional.empty(),
                            history);
            case Issuance.Issued i ->
                    body(
                            State.ISSUED,
                            intent,
                            Optional.empty(),
                            Optional.of(i.at()),
                            Optional.of(i.credential().content()),
                            Optional.of(i.mac().base64Url()),
                            Optional.empty(),
                            history);
            case Issuance.Voided v ->
                    body(
                            State.VOID,
                            intent,
                            Optional.empty(),
                            Optional.of(v.at()),
                            Optional.empty(),
                            Optional.empty(),
                            Optional.of(v.reason()),
                            history);
        };
    }

    private static IssuanceBody body(
            State state,
            Intent intent,
            Optional<String> prepared,
            Optional<Instant> endedAt,
            Optional<String> credential,
            Optional<String> mac,
            Optional<VoidReason> voidReason,
            List<Act> history) {
        return new IssuanceBody(
                state,
                intent.id().value(),
                intent.institution().value(),
                intent.slot().award().value(),
                intent.slot().format(),
                intent.slot().holder(),
                intent.slot().copy(),
                intent.status().stream().map(EntryBody::of).toList(),
                intent.key().value(),
                intent.learner().value(),
                intent.requestedBy(),
                intent.at(),
                prepared,
                endedAt,
                credential,
                mac,
                voidReason,
                history);
    }

    Issuance issuance() {
        return switch (state) {
            case INTENDED -> new Issuance.Intended(intent(), sealed(prepared.orElseThrow()));
            case ISSUED ->
                    new Issuance.Issued(
                            intent(),
                            endedAt.orElseThrow(),
                            sealed(credential.orElseThrow()),
                            Bodies.bytes(mac.orElseThrow()));
            case VOID ->
                    new Issuance.Voided(intent(), endedAt.orElseThrow(), voidReason.orElseThrow());
        };
    }

    Slot slot() {
        return new Slot(new AwardId(award), format, holder, copy);
    }

    private Intent intent() {
        return new Intent(
                new CredentialId(id),
                new InstitutionId(institution),
                slot(),
                status.stream().map(EntryBody::entry).toList(),
                new KeyId(key),
                new LearnerRef(learner),
                requestedBy,
                intendedAt);
    }

    private SealedText sealed(String content) {
        return new SealedText(new LearnerRef(learner), content);
    }
}
