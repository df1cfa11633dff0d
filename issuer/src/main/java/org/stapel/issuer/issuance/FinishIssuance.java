package org.stapel.issuer.issuance;

import org.stapel.credential.encoding.Bytes;
import org.stapel.credential.model.CredentialId;
import org.stapel.credential.model.InstitutionId;
import org.stapel.credential.securing.Prepared;
import org.stapel.credential.securing.SigningFailed;
import org.stapel.credential.securing.SigningKey;
import org.stapel.issuer.award.Award;
import org.stapel.issuer.award.Awards;
import org.stapel.issuer.institution.Institution;
import org.stapel.issuer.institution.Institutions;
import org.stapel.issuer.issuance.Issuance.VoidReason;
import org.stapel.issuer.journal.Act;
import org.stapel.issuer.keys.InstitutionKeys;
import org.stapel.issuer.keys.KeyEntry;
import org.stapel.issuer.privacy.PersonalData;
import org.stapel.issuer.privacy.Pseudonyms;

import java.time.Instant;
import java.time.InstantSource;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/// Steps 4 to 7 from the stored bytes: signs, compares and verifies, stores the result; or gives
/// the intent up. The same whether the request or the reconciler asks.
public final class FinishIssuance {
    private final Issuances issuances;
    private final Awards awards;
    private final Institutions institutions;
    private final InstitutionKeys keys;
    private final PersonalData personalData;
    private final Pseudonyms pseudonyms;
    private final CheckSignature checking;
    private final InstantSource clock;

    public FinishIssuance(
            Issuances issuances,
            Awards awards,
            Institutions institutions,
            InstitutionKeys keys,
            PersonalData personalData,
            Pseudonyms pseudonyms,
            CheckSignature checking,
            InstantSource clock) {
        this.issuances = issuances;
        this.awards = awards;
        this.institutions = institutions;
        this.keys = keys;
        this.personalData = personalData;
        this.pseudonyms = pseudonyms;
        this.checking = checking;
        this.clock = clock;
    }

    /// The issuance as it stands after: issued or void.
    ///
    /// @throws SigningFailed when the key cannot be used now; the intent stays
    public Issuance finish(CredentialId id, Checkpoint checkpoint) {
        while (true) {
            Issuances.Versioned read = issuances.byId(id).orElseThrow();
            if (!(read.issuance() instanceof Issuance.Intended intended)) return read.issuance();
            Issuance next = next(intended, checkpoint);
            if (issuances.replace(next, read.version(), act(next))) {
                checkpoint.reached(Checkpoint.Step.STORED);
                return next;
            }
        }
    }

    private Issuance next(Issuance.Intended intended, Checkpoint checkpoint) {
        Instant now = clock.instant();
        Intent intent = intended.intent();
        if (!inForce(intent)) return intended.abandon(now, VoidReason.AWARD_NOT_IN_FORCE);
        Optional<String> prepared = personalData.open(intended.prepared());
        if (prepared.isEmpty()) return intended.abandon(now, VoidReason.LEARNER_ERASED);
        Institution institution = institution(intent.institution());
        Optional<SigningKey> key = keys.usable(institution, intent.key());
        return key.<Issuance>map(
                        k -> sign(intended, PreparedText.read(prepared.get()), k, checkpoint))
                .orElseGet(() -> intended.abandon(now, VoidReason.KEY_NOT_USABLE));
    }

    private Issuance.Issued sign(
            Issuance.Intended intended, Prepared prepared, SigningKey key, Checkpoint checkpoint) {
        Bytes signature = key.sign(prepared.bytesToSign());
        checkpoint.reached(Checkpoint.Step.SIGNED);
        refuseUnlessOurs(intended.intent(), prepared, signature);
        checkpoint.reached(Checkpoint.Step.VERIFIED);
        String credential = prepared.with(signature);
        return intended.issued(
                clock.instant(),
                personalData.seal(intended.intent().learner(), credential),
                pseudonyms.mac("credential", Bytes.utf8(credential)));
    }

    private void refuseUnlessOurs(Intent intent, Prepared prepared, Bytes signature) {
        KeyEntry published =
                keys.ring(institution(intent.institution()))
                        .byId(intent.key())
                        .orElseThrow(() -> failed("the key ring has no key " + intent.key()));
        if (!prepared.key().equals(intent.key())
                || prepared.algorithm() != published.algorithm()
                || !checking.holds(published.jwk(), prepared, signature))
            throw failed("the signature does not fit the intent and key " + intent.key());
    }

    private boolean inForce(Intent intent) {
        return awards.byId(intent.slot().award()).map(Awards.Versioned::award).orElse(null)
                        instanceof Award.Confirmed award
                && award.standing().inForce();
    }

    private Institution institution(InstitutionId id) {
        return institutions.byId(id).orElseThrow();
    }

    private static SigningFailed failed(String message) {
        return new SigningFailed(message, new IllegalStateException("own signature refused"));
    }

    private Act act(Issuance next) {
        Map<String, String> details =
                Map.of(
                        "credential", next.intent().id().value(),
                        "award", next.intent().slot().award().value(),
                        "format", next.intent().slot().format().code());
        String actor = next.intent().requestedBy();
        return switch (next) {
            case Issuance.Issued issued ->
                    new Act("credential.issued", actor, issued.at(), details);
            case Issuance.Voided v -> new Act(voided(v), Act.SYSTEM, v.at(), details);
            case Issuance.Intended _ -> throw new IllegalStateException("an intent is no result");
        };
    }

    private static String voided(Issuance.Voided issuance) {
        return "credential.void." + issuance.reason().name().toLowerCase(Locale.ROOT);
    }
}
