package org.stapel.verifier.stacking.rulebook;

import org.stapel.credential.profile.SchemaCheck;
import org.stapel.verifier.stacking.check.CheckEquivalence;
import org.stapel.verifier.stacking.check.CheckQualification.Wrong;

import tools.jackson.databind.JsonNode;

import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Keeps what an institution takes for what.
///
/// An agreement counts when the institution whose proofs it takes has confirmed the revision that
/// it saw; a change afterwards asks for a new confirmation. What is in force stays as it is and can
/// only be ended, by either party, not in the past.
public final class KeepEquivalence {
    private final CheckEquivalence checking;
    private final EquivalenceRecords records;
    private final RecordRuleAct acts;
    private final InstantSource clock;

    public KeepEquivalence(
            SchemaCheck schemas,
            EquivalenceRecords records,
            RecordRuleAct acts,
            InstantSource clock) {
        this.checking = new CheckEquivalence(schemas);
        this.records = records;
        this.acts = acts;
        this.clock = clock;
    }

    /// Who acts, for which organisation, on which equivalence.
    public record Party(String organisation, String id, String account) {}

    /// What came of it.
    public sealed interface Outcome {
        record Added(KeptEquivalence equivalence) implements Outcome {}

        /// Also when nothing in it is new.
        record Changed(KeptEquivalence equivalence) implements Outcome {}

        /// @param wrong at least one thing
        record Refused(List<Wrong> wrong) implements Outcome {}

        /// The id belongs to another organisation.
        record OfAnother() implements Outcome {}

        record InForce() implements Outcome {}

        /// It is no longer what the caller saw.
        record ChangedMeanwhile() implements Outcome {}

        /// Not there, or not this organisation's to touch.
        record Unknown() implements Outcome {}
    }

    public Outcome keep(Party party, JsonNode json) {
        List<Wrong> wrong = wrong(party, json);
        if (!wrong.isEmpty()) return new Outcome.Refused(wrong);
        Optional<KeptEquivalence> found = records.byId(party.id());
        if (found.isEmpty()) return added(party, kept(json, 1));
        if (!found.get().decidedBy().equals(party.organisation())) return new Outcome.OfAnother();
        return changed(party, found.get(), json);
    }

    private List<Wrong> wrong(Party party, JsonNode json) {
        List<Wrong> wrong = new ArrayList<>(checking.wrong(json));
        if (!wrong.isEmpty()) return wrong;
        if (!Names.fits(party.id(), json.path("id"))) wrong.add(Names.wrong("/id"));
        if (!party.organisation().equals(json.path("decidedBy").stringValue()))
            wrong.add(Names.wrong("/decidedBy"));
        return wrong;
    }

    private KeptEquivalence kept(JsonNode json, long revision) {
        return new KeptEquivalence(json, checking.partner(json), false, revision);
    }

    private Outcome added(Party party, KeptEquivalence first) {
        if (!records.add(first)) return new Outcome.ChangedMeanwhile();
        record("equivalence.kept", party, first);
        return new Outcome.Added(first);
    }

    private Outcome changed(Party party, KeptEquivalence found, JsonNode json) {
        if (found.json().equals(json)) {
            if (!found.confirmed()) record("equivalence.kept", party, found);
            return new Outcome.Changed(found);
        }
        if (found.isInForce(today())) return new Outcome.InForce();
        return replaced("equivalence.kept", party, kept(json, found.revision() + 1));
    }

    /// @param revision that the partner saw
    public Outcome confirm(Party party, long revision) {
        Optional<KeptEquivalence> found =
                records.byId(party.id())
                        .filter(one ->
                                one.partner().filter(party.organisation()::equals).isPresent());
        if (found.isEmpty()) return new Outcome.Unknown();
        if (found.get().confirmed()) return new Outcome.Changed(found.get());
        if (found.get().revision() != revision) return new Outcome.ChangedMeanwhile();
        return replaced("equivalence.confirmed", party, found.get().confirmedNow());
    }

    /// @param last the last day on which it counts: today or later, and no later than was agreed
    public Outcome end(Party party, LocalDate last) {
        Optional<KeptEquivalence> found =
                records.byId(party.id()).filter(one -> one.concerns(party.organisation()));
        if (found.isEmpty()) return new Outcome.Unknown();
        Optional<LocalDate> agreed = found.get().rule().validTo();
        if (agreed.equals(Optional.of(last))) return new Outcome.Changed(found.get());
        if (last.isBefore(today()) || agreed.filter(last::isAfter).isPresent())
            return new Outcome.Refused(List.of(new Wrong("end_outside_period", "/validTo")));
        return replaced("equivalence.ended", party, found.get().endedOn(last));
    }

    private Outcome replaced(String act, Party party, KeptEquivalence next) {
        if (!records.replace(next)) return new Outcome.ChangedMeanwhile();
        record(act, party, next);
        return new Outcome.Changed(next);
    }

    private LocalDate today() {
        return clock.instant().atZone(ZoneOffset.UTC).toLocalDate();
    }

    private void record(String act, Party party, KeptEquivalence kept) {
        acts.record(
                new RecordRuleAct.Act(
                        act, party.organisation(), party.account(), kept.id(), kept.revision()));
    }
}
