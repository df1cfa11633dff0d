package org.stapel.issuer.post;

import org.stapel.credential.model.AwardId;
import org.stapel.credential.model.InstitutionId;
import org.stapel.issuer.post.DispatchState.NoAddress;
import org.stapel.issuer.post.DispatchState.Reason;
import org.stapel.issuer.post.DispatchState.Scheduled;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Stops what has not left the house yet.
public record CancelDispatches(Dispatches dispatches, DispatchActs acts) {
    private static final int BLOCK = 200;

    /// Answers whether it still waited.
    public boolean cancel(AwardId award, String actor) {
        return dispatches.change(award, dispatch -> cancelled(dispatch, actor)).isPresent();
    }

    /// Stops all that waits of a batch; answers how many.
    public int cancelBatch(InstitutionId institution, String batch, String actor) {
        var filter = Dispatches.Filter.of(institution).of(batch);
        return cancelAll(filter.in(DispatchTag.WAITING), actor)
                + cancelAll(filter.in(DispatchTag.LETTER_NEEDED), actor);
    }

    private int cancelAll(Dispatches.Filter filter, String actor) {
        List<AwardId> waiting = new ArrayList<>();
        Optional<AwardId> after = Optional.empty();
        List<Dispatch> page;
        do {
            page = dispatches.page(filter, after, BLOCK);
            page.forEach(dispatch -> waiting.add(dispatch.award()));
            if (!page.isEmpty()) after = Optional.of(page.getLast().award());
        } while (page.size() == BLOCK);
        return (int) waiting.stream().filter(award -> cancel(award, actor)).count();
    }

    private Optional<Dispatch> cancelled(Dispatch dispatch, String actor) {
        boolean waits =
                switch (dispatch.state()) {
                    case Scheduled _, NoAddress _ -> true;
                    default -> false;
                };
        if (!waits) return Optional.empty();
        var act = acts.act("cancelled", dispatch.award(), actor, "reason", Reason.BY_HAND.name());
        return Optional.of(dispatch.cancelled(Reason.BY_HAND, act));
    }
}
