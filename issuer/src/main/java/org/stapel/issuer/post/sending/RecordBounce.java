package org.stapel.issuer.post.sending;

import org.stapel.issuer.journal.Act;
import org.stapel.issuer.post.Dispatch;
import org.stapel.issuer.post.DispatchActs;
import org.stapel.issuer.post.DispatchState.Bounced;
import org.stapel.issuer.post.DispatchState.Sent;
import org.stapel.issuer.post.Dispatches;

import java.util.Optional;

/// Takes in that a mail came back.
public record RecordBounce(Dispatches dispatches, DispatchActs acts) {
    /// Answers whether it was about the last mail of a dispatch that nobody has opened since.
    ///
    /// @param message id of the mail that came back
    /// @param reason enhanced status code of RFC 3463
    public boolean record(String message, String reason) {
        return dispatches
                .ofMessage(message)
                .flatMap(found ->
                        dispatches.change(
                                found.award(), dispatch -> bounced(dispatch, message, reason)))
                .isPresent();
    }

    private Optional<Dispatch> bounced(Dispatch dispatch, String message, String reason) {
        boolean last =
                !dispatch.messages().isEmpty() && dispatch.messages().getLast().equals(message);
        if (!last || !(dispatch.state() instanceof Sent)) return Optional.empty();
        var act = acts.act("bounced", dispatch.award(), Act.SYSTEM, "reason", reason);
        return Optional.of(dispatch.in(new Bounced(act.at(), reason), act));
    }
}
