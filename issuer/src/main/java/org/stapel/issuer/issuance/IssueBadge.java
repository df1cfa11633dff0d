package org.stapel.issuer.issuance;

import org.stapel.credential.rendering.CredentialFormat;
import org.stapel.issuer.award.Award;
import org.stapel.issuer.award.FollowUp;

/// Issues the Open Badge as soon as an award is confirmed; every other format waits until somebody
/// asks for it.
public record IssueBadge(IssueCredential issuing) implements FollowUp {
    @Override
    public void after(Award.Confirmed award) {
        if (!award.standing().inForce()) return;
        String actor = award.file().history().getLast().actor();
        issuing.issue(
                IssueRequest.unbound(award.file().id(), CredentialFormat.OPEN_BADGE, actor),
                Checkpoint.NONE);
    }
}
