package org.stapel.issuer.post;

import org.stapel.credential.model.AwardId;
import org.stapel.issuer.delivery.claim.ClaimOpened;
import org.stapel.issuer.journal.Act;
import org.stapel.issuer.post.DispatchState.Opened;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;

/// Notes the first time that a learner passed the door.
public record NoteOpening(Dispatches dispatches) implements ClaimOpened {
    private static final String LEARNER = "learner";

    @Override
    public void opened(AwardId award, Instant at) {
        var act = new Act("dispatch.opened", LEARNER, at, Map.of("award", award.value()));
        dispatches.change(
                award,
                dispatch ->
                        dispatch.state() instanceof Opened
                                ? Optional.empty()
                                : Optional.of(dispatch.in(new Opened(at), act)));
    }
}
