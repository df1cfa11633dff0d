package org.stapel.credential.profile;

import org.stapel.credential.model.AwardJson;
import org.stapel.credential.model.AwardRecord;
import org.stapel.schemas.PinnedDocuments;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/// The lint of this software: the schema of an award record, and the profiles that the award names
/// or that its kind has by default.
public final class ProfileLint implements Lint {
    private final SchemaCheck schema;
    private final Profiles profiles;

    public ProfileLint(SchemaCheck schema, Profiles profiles) {
        this.schema = schema;
        this.profiles = profiles;
    }

    /// With the pinned schemas and profiles.
    public static ProfileLint load(PinnedDocuments pinned) {
        return new ProfileLint(SchemaCheck.load(pinned), Profiles.load(pinned));
    }

    /// A profile that is not pinned is an ERROR; one that is not for the award's kind is a WARN and
    /// is not applied.
    @Override
    public List<LintFinding> findingsIn(AwardRecord award) {
        List<LintFinding> findings = new ArrayList<>();
        schema.violations("award-record", AwardJson.write(award))
                .forEach(violation -> findings.add(ofSchema(violation)));
        ProfileFindings answers =
                profiles.evaluate(
                        profiles.applicable(award.kind(), award.profiles()), new RecordView(award));
        answers.unknownProfiles().forEach(id -> findings.add(unknown(id, award)));
        answers.notForThisKind().forEach(id -> findings.add(notForKind(id, award)));
        answers.answers().forEach(answer -> add(findings, answer));
        return List.copyOf(findings);
    }

    private static LintFinding ofSchema(SchemaCheck.Violation violation) {
        return new LintFinding(
                "schema",
                LintFinding.Severity.ERROR,
                violation.code(),
                violation.pointer(),
                Map.of());
    }

    private static LintFinding unknown(String profile, AwardRecord award) {
        return new LintFinding(
                "profiles",
                LintFinding.Severity.ERROR,
                "profile_unknown",
                pointerTo(profile, award),
                Map.of("profile", profile));
    }

    private static LintFinding notForKind(String profile, AwardRecord award) {
        return new LintFinding(
                "profiles",
                LintFinding.Severity.WARN,
                "profile_not_for_kind",
                pointerTo(profile, award),
                Map.of("profile", profile, "kind", award.kind().name()));
    }

    private static String pointerTo(String profile, AwardRecord award) {
        return "/profiles/" + award.profiles().indexOf(profile);
    }

    private static void add(List<LintFinding> findings, ProfileFinding answer) {
        switch (answer.answer()) {
            case RuleAnswer.Holds() -> {}
            case RuleAnswer.Broken(var pointer, var parameters) ->
                    findings.add(of(answer, pointer, parameters));
            case RuleAnswer.Unchecked(var missing) ->
                    findings.add(of(answer, missing.pointer(), Map.of("missing", missing.name())));
        }
    }

    private static LintFinding of(
            ProfileFinding answer, String pointer, Map<String, String> parameters) {
        return new LintFinding(
                answer.ruleId(), answer.rule().severity(), answer.rule().id(), pointer, parameters);
    }
}
