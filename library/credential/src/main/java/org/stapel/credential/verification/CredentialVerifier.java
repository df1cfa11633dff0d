package org.stapel.credential.verification;

import org.stapel.credential.fetch.FetchBudget;
import org.stapel.credential.fetch.FetchUntrusted;
import org.stapel.credential.verification.Finding.Result;
import org.stapel.credential.verification.check.Answer;
import org.stapel.credential.verification.check.CheckProven;
import org.stapel.credential.verification.check.Examined;
import org.stapel.credential.verification.check.IssuerControlsKey;
import org.stapel.credential.verification.check.ProofHolds;
import org.stapel.credential.verification.check.Proven;
import org.stapel.credential.verification.key.FindIssuerKey;
import org.stapel.credential.verification.reading.ReadContent;
import org.stapel.credential.verification.received.ReadReceived;
import org.stapel.credential.verification.received.Received;
import org.stapel.credential.verification.standing.ReadStanding;
import org.stapel.credential.verification.standing.Standing;

import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/// Verifies a credential: read, ask the trust list, find the key, check the signature; only what is
/// then proven to be the issuer's word is read, and only a recognised issuer's lists are fetched.
///
/// Every report has one finding for each [CheckName].
public final class CredentialVerifier implements VerifyCredential {
    private final Evidence evidence;
    private final ProofHolds proofHolds;
    private final List<CheckProven> checks;
    private final InstantSource clock;

    /// Where the evidence comes from.
    public record Evidence(
            LookUpIssuer issuers,
            FindIssuerKey keys,
            ReadStanding standings,
            FetchUntrusted fetch) {}

    public CredentialVerifier(
            Evidence evidence,
            ProofHolds proofHolds,
            List<CheckProven> checks,
            InstantSource clock) {
        this.evidence = evidence;
        this.proofHolds = proofHolds;
        this.checks = List.copyOf(checks);
        this.clock = clock;
    }

    @Override
    public Report verify(String credential, Purpose purpose, Optional<Instant> asOf) {
        return verify(credential, purpose, asOf, Optional.empty());
    }

    /// As [#verify(String, Purpose, Optional)], for a holder who was challenged.
    public Report verify(
            String credential,
            Purpose purpose,
            Optional<Instant> asOf,
            Optional<HolderChallenge> challenge) {
        Instant now = clock.instant();
        Instant at = asOf.orElse(now);
        return switch (ReadReceived.read(credential)) {
            case Received.Unreadable(var code, var why) ->
                    report(purpose, now, at, unreadable(code, why), Optional.empty());
            case Received.Legible received ->
                    examined(examine(received, purpose, now, at, challenge));
        };
    }

    private Examined examine(
            Received.Legible received,
            Purpose purpose,
            Instant now,
            Instant at,
            Optional<HolderChallenge> challenge) {
        LookUpIssuer.Answer trust = evidence.issuers().byId(received.issuer(), at);
        Instant signedAt = received.times().signedAt().orElse(at);
        return new Examined(
                received,
                trust,
                evidence.keys().find(received.jws(), received.issuer(), trust, signedAt),
                at,
                now,
                purpose,
                challenge);
    }

    private Report examined(Examined examined) {
        Finding proof = proofHolds.check(examined);
        Finding control = new IssuerControlsKey().check(examined);
        List<Finding> findings = new ArrayList<>(List.of(format(examined), proof, control));
        boolean issuersWord = proof.result() == Result.PASSED && control.result() == Result.PASSED;
        Optional<CredentialContent> content =
                issuersWord ? Optional.of(read(examined.received())) : Optional.empty();
        content.map(words -> new Proven(examined, words, standings(examined)))
                .ifPresent(proven -> checks.forEach(check -> findings.add(check.check(proven))));
        return report(examined.purpose(), examined.now(), examined.at(), findings, content);
    }

    private static Finding format(Examined examined) {
        return Answer.passed(CheckName.FORMAT)
                .parameter("format", examined.received().form().title())
                .finding();
    }

    private static CredentialContent read(Received.Legible signed) {
        return signed.form() == Received.Form.SD_JWT_VC
                ? ReadContent.sdJwtVc(signed.claims())
                : ReadContent.openBadge(signed.claims());
    }

    /// Each verification has its own budget of fetches.
    private Optional<List<Standing>> standings(Examined examined) {
        if (!(examined.trust() instanceof LookUpIssuer.Recognised recognised))
            return Optional.empty();
        FetchBudget budget = new FetchBudget(evidence.fetch(), clock);
        return Optional.of(
                evidence.standings().read(examined.received().credential(), recognised, budget));
    }

    private static List<Finding> unreadable(String code, String why) {
        List<Finding> findings = new ArrayList<>();
        findings.add(Answer.failed(CheckName.FORMAT, code).evidence("reason", why).finding());
        Arrays.stream(CheckName.values())
                .filter(name -> name != CheckName.FORMAT && name != CheckName.SAME_SUBJECT)
                .map(name -> Answer.notAsked(name, "needs_format").finding())
                .forEach(findings::add);
        return findings;
    }

    private static Report report(
            Purpose purpose,
            Instant now,
            Instant at,
            List<Finding> found,
            Optional<CredentialContent> content) {
        List<Finding> findings =
                Arrays.stream(CheckName.values()).map(name -> only(name, found)).toList();
        return new Report(Fold.verdict(findings, purpose), purpose, now, at, findings, content);
    }

    /// What was not reached rests on a proof that is not there.
    private static Finding only(CheckName name, List<Finding> found) {
        if (name == CheckName.SAME_SUBJECT)
            return Answer.notAsked(name, "one_credential").finding();
        return found.stream()
                .filter(finding -> finding.check() == name)
                .findFirst()
                .orElseGet(() -> Answer.unknown(name, "needs_proof").finding());
    }
}
