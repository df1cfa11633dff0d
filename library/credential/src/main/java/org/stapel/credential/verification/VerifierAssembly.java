package org.stapel.credential.verification;

import org.stapel.credential.did.ResolveDid;
import org.stapel.credential.fetch.FetchUntrusted;
import org.stapel.credential.fetch.RevalidatedDocuments;
import org.stapel.credential.securing.jose.SignatureCheck;
import org.stapel.credential.securing.sdjwt.KeyBindingCheck;
import org.stapel.credential.verification.check.AgreesWithItself;
import org.stapel.credential.verification.check.CheckProven;
import org.stapel.credential.verification.check.FitsProfile;
import org.stapel.credential.verification.check.FitsSchema;
import org.stapel.credential.verification.check.HeldByPresenter;
import org.stapel.credential.verification.check.IsFresh;
import org.stapel.credential.verification.check.IssuerIsEntitled;
import org.stapel.credential.verification.check.IssuerIsRecognised;
import org.stapel.credential.verification.check.NotWithdrawn;
import org.stapel.credential.verification.check.ProfileRules;
import org.stapel.credential.verification.check.ProofHolds;
import org.stapel.credential.verification.check.SchemaRules;
import org.stapel.credential.verification.check.WithinValidity;
import org.stapel.credential.verification.key.CertifiedKeys;
import org.stapel.credential.verification.key.FindIssuerKey;
import org.stapel.credential.verification.standing.NewestLists;
import org.stapel.credential.verification.standing.ReadStanding;
import org.stapel.credential.verification.standing.VerifyList;

import java.time.InstantSource;
import java.util.List;

/// Puts a verifier together from its ports; the list of checks is the verifier's policy.
///
/// One verifier is kept for the life of a process: it holds the status lists and remembers the
/// newest of each.
public record VerifierAssembly(
        VerifierSettings settings,
        LookUpIssuer issuers,
        ResolveDid dids,
        FetchUntrusted fetch,
        SchemaRules schemas,
        ProfileRules profiles,
        InstantSource clock) {
    public CredentialVerifier verifier() {
        SignatureCheck signatures = new SignatureCheck();
        FindIssuerKey keys = new FindIssuerKey(dids, new CertifiedKeys(settings.anchors()));
        ReadStanding standings =
                new ReadStanding(
                        new RevalidatedDocuments(settings.liveOrigins(), clock),
                        new VerifyList(keys, signatures),
                        new NewestLists(),
                        clock);
        return new CredentialVerifier(
                new CredentialVerifier.Evidence(issuers, keys, standings, fetch),
                new ProofHolds(signatures),
                checks(signatures),
                clock);
    }

    private List<CheckProven> checks(SignatureCheck signatures) {
        return List.of(
                new FitsSchema(schemas),
                new AgreesWithItself(),
                new IssuerIsRecognised(),
                new IssuerIsEntitled(),
                new WithinValidity(),
                new NotWithdrawn(),
                new FitsProfile(profiles),
                new IsFresh(settings.freshness()),
                new HeldByPresenter(new KeyBindingCheck(signatures)));
    }
}
