package org.stapel.issuer.rights;

import org.stapel.credential.model.AwardRecord;
import org.stapel.credential.model.InstitutionId;
import org.stapel.credential.model.IscedField;
import org.stapel.credential.model.Organisation;
import org.stapel.credential.profile.Lint;
import org.stapel.credential.profile.LintFinding;
import org.stapel.credential.verification.EntitlementFit;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/// Says of an award what a verifier will say: that on its day its institution had no right to award
/// this kind, level or field. A warning, since the trust list decides and not we; nothing is said
/// of an institution whose entitlements were never loaded.
public record WarnNotEntitled(Lint rules, Entitlements entitlements) implements Lint {
    /// The rule of the findings.
    public static final String RULE = "entitlement";

    @Override
    public List<LintFinding> findingsIn(AwardRecord award) {
        List<LintFinding> findings = new ArrayList<>(rules.findingsIn(award));
        award.awardingBodies().stream()
                .flatMap(body -> loaded(body).flatMap(l -> finding(l, award, body)).stream())
                .findFirst()
                .ifPresent(findings::add);
        return findings;
    }

    /// Awarding bodies are named by DID, by issuer address or by plain id; the institution's id
    /// ends all three.
    private Optional<Entitlements.Loaded> loaded(Organisation body) {
        String last = body.id().substring(body.id().lastIndexOf(':') + 1);
        last = last.substring(last.lastIndexOf('/') + 1);
        try {
            return entitlements.of(new InstitutionId(last));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private static Optional<LintFinding> finding(
            Entitlements.Loaded loaded, AwardRecord award, Organisation body) {
        var awarded =
                new EntitlementFit.Awarded(
                        Optional.of(award.kind()),
                        award.level().map(level -> level.eqf()),
                        award.field().map(IscedField::value),
                        Optional.of(body.country().value()),
                        award.awardedDate());
        Set<EntitlementFit> fits =
                loaded.all().stream()
                        .map(right -> EntitlementFit.of(right, awarded))
                        .collect(Collectors.toSet());
        if (fits.contains(EntitlementFit.YES)) return Optional.empty();
        boolean unclear = fits.contains(EntitlementFit.CANNOT_SAY);
        return Optional.of(
                new LintFinding(
                        RULE,
                        LintFinding.Severity.WARN,
                        unclear ? "entitlement_unclear" : "not_entitled",
                        "",
                        Map.of(
                                "kind", award.kind().name(),
                                "awardedDate", award.awardedDate().toString())));
    }
}
