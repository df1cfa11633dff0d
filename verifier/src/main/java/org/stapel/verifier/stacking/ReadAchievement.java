package org.stapel.verifier.stacking;

import org.stapel.credential.model.AwardKind;
import org.stapel.credential.model.AwardRecord.Route;
import org.stapel.credential.model.AwardRecord.Setting;
import org.stapel.credential.verification.CheckName;
import org.stapel.credential.verification.CredentialContent;
import org.stapel.credential.verification.Finding;
import org.stapel.credential.verification.LookUpIssuer;
import org.stapel.credential.verification.Report;
import org.stapel.credential.verification.Verdict;
import org.stapel.verifier.stacking.world.Achievement;
import org.stapel.verifier.stacking.world.Achievement.Checked;
import org.stapel.verifier.stacking.world.Achievement.Standing;
import org.stapel.verifier.stacking.world.Achievement.UnitVersion;

import java.math.BigDecimal;
import java.net.URI;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/// Turns what a credential was found to be into an achievement.
///
/// Only what this verifier found valid is verified; one that is suspended or revoked and otherwise
/// genuine is told as such; anything else counts in what-if questions alone.
public record ReadAchievement(LookUpIssuer issuers) {
    /// Empty when the credential's signature does not hold, or it does not say what was awarded.
    public Optional<Achievement> of(Report report) {
        return report.content()
                .filter(content -> content.kind().isPresent() && content.awardedDate().isPresent())
                .map(content -> read(report, content));
    }

    private Achievement read(Report report, CredentialContent content) {
        Standing standing = standing(report);
        var placement = content.placement();
        return new Achievement(
                content.credentialId(),
                placement.award(),
                issuer(content, report),
                content.kind().orElseThrow(),
                content.title(),
                placement.unit().map(ReadAchievement::unit),
                placement.programme(),
                content.setting().filter(Setting.NON_FORMAL.name()::equals).isPresent(),
                isRecognisedCompetence(content),
                content.ects(),
                content.eqf(),
                content.field(),
                content.grade().map(grade -> result(grade, content)),
                content.awardedDate().orElseThrow(),
                content.achievementValidUntil(),
                skills(content),
                Set.of(),
                content.parts().stream().map(ReadAchievement::part).toList(),
                placement.exempted().stream().map(ReadAchievement::unit).toList(),
                standing,
                checked(report, standing),
                content.supersedes());
    }

    /// The institution as the trust list names it, so that all its identifiers are one.
    private String issuer(CredentialContent content, Report report) {
        return issuers.byId(content.issuerId(), report.asOf())
                        instanceof LookUpIssuer.Recognised(var issuer, _)
                ? issuer.id()
                : content.issuerId();
    }

    private static boolean isRecognisedCompetence(CredentialContent content) {
        return content.kind().filter(AwardKind.PROOF_OF_COMPETENCE::equals).isPresent()
                || content.route().filter(Route.EVC.name()::equals).isPresent();
    }

    private static Standing standing(Report report) {
        Optional<String> status =
                report.findings().stream()
                        .filter(finding -> finding.check() == CheckName.STATUS)
                        .filter(finding -> finding.result() == Finding.Result.FAILED)
                        .map(Finding::code)
                        .findFirst();
        if (status.isEmpty()) return Standing.VALID;
        return status.get().equals("suspended") ? Standing.SUSPENDED : Standing.REVOKED;
    }

    /// A suspended credential is genuine, so it is conditional and not doubted.
    private static Checked checked(Report report, Standing standing) {
        boolean otherwise =
                report.findings().stream()
                        .filter(finding -> finding.check() != CheckName.STATUS)
                        .noneMatch(finding ->
                                finding.result() == Finding.Result.FAILED
                                        || finding.result() == Finding.Result.UNKNOWN);
        boolean suspended = standing == Standing.SUSPENDED && otherwise;
        return report.verdict() == Verdict.VALID || suspended
                ? Checked.VERIFIED
                : Checked.UNVERIFIED;
    }

    private static Achievement.Result result(String grade, CredentialContent content) {
        return new Achievement.Result(
                grade,
                content.gradeMaximum().flatMap(ReadAchievement::number),
                content.placement().passMark().flatMap(ReadAchievement::number));
    }

    private static Optional<BigDecimal> number(String text) {
        try {
            return Optional.of(new BigDecimal(text));
        } catch (NumberFormatException e) {
            return Optional.empty();
        }
    }

    private static Set<String> skills(CredentialContent content) {
        return content.skills().stream().map(URI::toString).collect(Collectors.toSet());
    }

    private static UnitVersion unit(CredentialContent.Unit unit) {
        return new UnitVersion(unit.id(), unit.version());
    }

    private static Achievement.Part part(CredentialContent.Part part) {
        return new Achievement.Part(
                part.award(),
                part.unit().map(id -> new UnitVersion(id, Optional.empty())),
                Optional.of(part.title()),
                part.ects());
    }
}
