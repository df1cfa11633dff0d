package org.stapel.verifier.stacking.world;

import org.stapel.credential.model.AwardKind;
import org.stapel.credential.model.Ects;
import org.stapel.verifier.stacking.rule.Members;
import org.stapel.verifier.stacking.rule.QualificationJson;
import org.stapel.verifier.stacking.world.Achievement.Checked;
import org.stapel.verifier.stacking.world.Achievement.Standing;
import org.stapel.verifier.stacking.world.Achievement.UnitVersion;

import tools.jackson.databind.JsonNode;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/// Reads a whole world from JSON that its schema has accepted. Nobody verified it, so all of it is
/// what-if, unless the caller says otherwise.
public final class WorldJson {
    private WorldJson() {}

    /// @param checked what is to be believed of its achievements
    public static StackingWorld read(JsonNode source, Checked checked) {
        var json = new Members(source);
        Members associations = json.member("associations");
        Map<String, Set<String>> members = new HashMap<>();
        associations.names().forEach(id -> members.put(id, new HashSet<>(associations.list(id))));
        return new StackingWorld(
                QualificationJson.read(source.path("qualification")),
                json.each("equivalences", WorldJson::equivalence),
                json.each("achievements", one -> achievement(one, checked)),
                LocalDate.parse(json.text("asOf")),
                new HashSet<>(json.list("tolerated")),
                members);
    }

    public static Equivalence equivalence(Members json) {
        return new Equivalence(
                json.text("id"),
                json.each("from", WorldJson::source),
                json.list("to"),
                json.flag("choice", false),
                Equivalence.Kind.valueOf(json.text("kind")),
                Equivalence.Basis.valueOf(json.text("basis")),
                json.text("decidedBy"),
                json.texts("condition"),
                json.texts("remains"),
                json.decimal("minEctsRatio"),
                json.decimal("minOutcomeCoverage"),
                json.decimal("minGrade"),
                json.number("levelTolerance").orElse(0),
                LocalDate.parse(json.text("validFrom")),
                json.optional("validTo").map(LocalDate::parse),
                json.optional("maxEcts").map(Ects::of),
                json.number("quotaLeft"),
                json.texts("reason"));
    }

    private static Equivalence.Source source(Members json) {
        return new Equivalence.Source(
                json.optional("credential"),
                json.optional("issuer"),
                json.optional("unit"),
                new HashSet<>(json.list("versions")),
                json.optional("kind").map(AwardKind::valueOf),
                new HashSet<>(json.list("outcomes")));
    }

    private static Achievement achievement(Members json, Checked checked) {
        return new Achievement(
                json.text("id"),
                json.optional("award"),
                json.text("issuer"),
                AwardKind.valueOf(json.text("kind")),
                json.texts("title"),
                json.inside("unit").map(WorldJson::unit),
                json.optional("programme"),
                json.flag("nonFormal", false),
                json.flag("recognisedCompetence", false),
                json.decimal("ects"),
                json.number("eqf"),
                json.optional("field"),
                json.inside("result").map(WorldJson::result),
                LocalDate.parse(json.text("awardedOn")),
                json.optional("validUntil").map(LocalDate::parse),
                new HashSet<>(json.list("outcomes")),
                new HashSet<>(json.list("tags")),
                json.each("parts", WorldJson::part),
                json.each("exempted", WorldJson::unit),
                json.optional("standing").map(Standing::valueOf).orElse(Standing.VALID),
                checked,
                json.optional("supersedes"));
    }

    private static UnitVersion unit(Members json) {
        return new UnitVersion(json.text("id"), json.optional("version"));
    }

    private static Achievement.Result result(Members json) {
        return new Achievement.Result(
                json.text("value"), json.decimal("maximum"), json.decimal("passMark"));
    }

    private static Achievement.Part part(Members json) {
        return new Achievement.Part(
                json.optional("award"),
                json.inside("unit").map(WorldJson::unit),
                json.texts("title"),
                json.decimal("ects"));
    }
}
