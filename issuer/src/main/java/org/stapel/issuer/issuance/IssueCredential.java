package org.stapel.issuer.issuance;

import org.stapel.credential.model.AwardRecord;
import org.stapel.credential.model.CredentialId;
import org.stapel.credential.profile.Draft;
import org.stapel.credential.profile.Lint;
import org.stapel.credential.profile.LintOutcome;
import org.stapel.issuer.award.Award;
import org.stapel.issuer.award.AwardFile;
import org.stapel.issuer.award.Awards;
import org.stapel.issuer.award.OpenAward;
import org.stapel.issuer.institution.Institution;
import org.stapel.issuer.institution.Institutions;
import org.stapel.issuer.privacy.PersonalData;

import java.util.Optional;

/// Issues a credential of an award in a format; at the first call it goes through the eight steps,
/// later it answers the stored one.
///
/// The intent is stored first, then the award's standing is looked at again: so either the revoker
/// sees the intent and sets its bits, or we see the revocation and give the intent up.
public final class IssueCredential {
    private static final int DRAWS = 5;

    private final Awards awards;
    private final OpenAward opening;
    private final Lint rules;
    private final Institutions institutions;
    private final Issuances issuances;
    private final DraftIssuance drafting;
    private final FinishIssuance finishing;
    private final PersonalData personalData;

    public IssueCredential(
            Awards awards,
            OpenAward opening,
            Lint rules,
            Institutions institutions,
            Issuances issuances,
            DraftIssuance drafting,
            FinishIssuance finishing,
            PersonalData personalData) {
        this.awards = awards;
        this.opening = opening;
        this.rules = rules;
        this.institutions = institutions;
        this.issuances = issuances;
        this.drafting = drafting;
        this.finishing = finishing;
        this.personalData = personalData;
    }

    public IssueOutcome issue(IssueRequest request, Checkpoint checkpoint) {
        Optional<Award> award = awards.byId(request.award()).map(Awards.Versioned::award);
        if (award.isEmpty()) return new IssueOutcome.UnknownAward();
        if (!(award.get() instanceof Award.Confirmed confirmed) || !confirmed.standing().inForce())
            return new IssueOutcome.AwardNotInForce();
        return issuances
                .bySlot(request.slot())
                .map(held -> finish(held.issuance().intent().id(), checkpoint))
                .orElseGet(() -> issueNew(confirmed.file(), request, checkpoint));
    }

    /// What has been issued already; empty when nothing was, or the learner was erased.
    public Optional<String> credential(Issuance.Issued issuance) {
        return personalData.open(issuance.credential());
    }

    private IssueOutcome issueNew(AwardFile file, IssueRequest request, Checkpoint checkpoint) {
        Optional<AwardRecord> award = opening.open(file);
        if (award.isEmpty()) return new IssueOutcome.LearnerErased();
        return switch (new Draft.Unchecked(award.get()).lint(rules)) {
            case LintOutcome.Refused(var findings) -> new IssueOutcome.Refused(findings);
            case LintOutcome.Accepted(var linted, _) -> store(file, linted, request, checkpoint);
        };
    }

    private IssueOutcome store(
            AwardFile file, Draft.Linted award, IssueRequest request, Checkpoint checkpoint) {
        Institution institution = institutions.byId(file.institution()).orElseThrow();
        for (int draw = 0; draw < DRAWS; draw++) {
            switch (drafting.draft(institution, file, award, request, checkpoint)) {
                case DraftIssuance.Drafted.NotOffered(var rendering) -> {
                    return new IssueOutcome.NotOffered(rendering.losses());
                }
                case DraftIssuance.Drafted.Done(var intended) -> {
                    Optional<IssueOutcome> stored = add(intended, checkpoint);
                    if (stored.isPresent()) return stored.get();
                }
            }
        }
        throw new IllegalStateException("no free status index after " + DRAWS + " draws");
    }

    private Optional<IssueOutcome> add(Issuance.Intended intended, Checkpoint checkpoint) {
        return switch (issuances.add(intended)) {
            case Issuances.Added.Done() -> {
                checkpoint.reached(Checkpoint.Step.INTENT_STORED);
                yield Optional.of(finish(intended.intent().id(), checkpoint));
            }
            case Issuances.Added.SlotTaken() ->
                    issuances
                            .bySlot(intended.intent().slot())
                            .map(held -> finish(held.issuance().intent().id(), checkpoint));
            case Issuances.Added.DrawAgain() -> Optional.empty();
        };
    }

    private IssueOutcome finish(CredentialId id, Checkpoint checkpoint) {
        return switch (finishing.finish(id, checkpoint)) {
            case Issuance.Issued issued ->
                    credential(issued)
                            .<IssueOutcome>map(text -> new IssueOutcome.Issued(issued, text))
                            .orElseGet(IssueOutcome.LearnerErased::new);
            case Issuance.Voided v ->
                    switch (v.reason()) {
                        case LEARNER_ERASED -> new IssueOutcome.LearnerErased();
                        case AWARD_NOT_IN_FORCE, KEY_NOT_USABLE ->
                                new IssueOutcome.AwardNotInForce();
                    };
            case Issuance.Intended _ -> throw new IllegalStateException("finishing left an intent");
        };
    }
}
