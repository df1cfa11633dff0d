package org.stapel.verifier.stacking.rulebook;

import org.stapel.credential.profile.SchemaCheck;
import org.stapel.verifier.stacking.check.CheckQualification;
import org.stapel.verifier.stacking.check.CheckQualification.Wrong;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Keeps a version of a qualification, whole or not at all.
///
/// Versions stand beside each other. One that has begun stays as it is, since decisions were made
/// by it; only the day on which it ends may still be set, not in the past. The same content sent
/// again is answered as the first time.
public final class KeepQualification {
    private final CheckQualification checking;
    private final QualificationVersions versions;
    private final RecordRuleAct acts;
    private final InstantSource clock;

    public KeepQualification(
            SchemaCheck schemas,
            QualificationVersions versions,
            RecordRuleAct acts,
            InstantSource clock) {
        this.checking = new CheckQualification(schemas);
        this.versions = versions;
        this.acts = acts;
        this.clock = clock;
    }

    /// Where the version belongs, and who sends it.
    public record Place(String organisation, String id, String version) {}

    /// What came of it.
    public sealed interface Outcome {
        record Added(QualificationVersion version) implements Outcome {}

        /// Also when nothing in it is new.
        record Changed(QualificationVersion version) implements Outcome {}

        /// @param wrong at least one thing
        record Refused(List<Wrong> wrong) implements Outcome {}

        /// The id belongs to another organisation.
        record OfAnother() implements Outcome {}

        record InForce(LocalDate since) implements Outcome {}

        /// Someone else changed the same version at the same time.
        record ChangedMeanwhile() implements Outcome {}
    }

    public Outcome keep(Place place, JsonNode json, String account) {
        List<Wrong> wrong = wrong(place, json);
        if (!wrong.isEmpty()) return new Outcome.Refused(wrong);
        if (!versions.claim(place.id(), place.organisation()).equals(place.organisation()))
            return new Outcome.OfAnother();
        Optional<QualificationVersion> found = versions.byVersion(place.id(), place.version());
        return found.isPresent()
                ? changed(found.get(), json, account)
                : added(new QualificationVersion(place.organisation(), json, 1), account);
    }

    private List<Wrong> wrong(Place place, JsonNode json) {
        List<Wrong> wrong = new ArrayList<>(checking.wrong(json));
        if (!wrong.isEmpty()) return wrong;
        if (!Names.fits(place.id(), json.path("id"))) wrong.add(Names.wrong("/id"));
        if (!Names.fits(place.version(), json.path("version"))) wrong.add(Names.wrong("/version"));
        String body = json.path("awardingBody").path("id").stringValue();
        if (!place.organisation().equals(body)) wrong.add(Names.wrong("/awardingBody/id"));
        return wrong;
    }

    private Outcome added(QualificationVersion first, String account) {
        if (!versions.add(first)) return new Outcome.ChangedMeanwhile();
        record(first, account);
        return new Outcome.Added(first);
    }

    private Outcome changed(QualificationVersion found, JsonNode json, String account) {
        if (found.json().equals(json)) {
            record(found, account);
            return new Outcome.Changed(found);
        }
        if (!mayBecome(found, json)) return new Outcome.InForce(found.validFrom());
        var next = new QualificationVersion(found.organisation(), json, found.revision() + 1);
        if (!versions.replace(next)) return new Outcome.ChangedMeanwhile();
        record(next, account);
        return new Outcome.Changed(next);
    }

    private boolean mayBecome(QualificationVersion found, JsonNode json) {
        LocalDate today = clock.instant().atZone(ZoneOffset.UTC).toLocalDate();
        if (found.validFrom().isAfter(today)) return true;
        boolean later =
                !json.has("validTo")
                        || !LocalDate.parse(json.path("validTo").stringValue()).isBefore(today);
        return later && found.isValidOn(today) && withoutEnd(found.json()).equals(withoutEnd(json));
    }

    private static JsonNode withoutEnd(JsonNode json) {
        ObjectNode copy = ((ObjectNode) json).deepCopy();
        copy.remove("validTo");
        return copy;
    }

    private void record(QualificationVersion kept, String account) {
        acts.record(
                new RecordRuleAct.Act(
                        "qualification.kept",
                        kept.organisation(),
                        account,
                        kept.id() + ";" + kept.version(),
                        kept.revision()));
    }
}
