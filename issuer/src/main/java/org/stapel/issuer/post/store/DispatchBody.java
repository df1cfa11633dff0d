package org.stapel.issuer.post.store;

import org.stapel.credential.model.AwardId;
import org.stapel.credential.model.InstitutionId;
import org.stapel.issuer.journal.Act;
import org.stapel.issuer.post.Dispatch;
import org.stapel.issuer.post.MailKind;
import org.stapel.issuer.privacy.LearnerRef;
import org.stapel.issuer.privacy.SealedText;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/// A dispatch as it is stored.
record DispatchBody(
        String award,
        String institution,
        String learner,
        Optional<String> batch,
        MailKind kind,
        Optional<String> contact,
        boolean mailable,
        StateBody state,
        int reminders,
        Optional<Instant> lastMailAt,
        List<String> messages,
        List<Act> history) {
    static DispatchBody of(Dispatch dispatch) {
        return new DispatchBody(
                dispatch.award().value(),
                dispatch.institution().value(),
                dispatch.learner().value(),
                dispatch.batch(),
                dispatch.kind(),
                dispatch.contact().map(SealedText::content),
                dispatch.mailable(),
                StateBody.of(dispatch.state()),
                dispatch.reminders(),
                dispatch.lastMailAt(),
                dispatch.messages(),
                dispatch.history());
    }

    Dispatch dispatch() {
        var of = new LearnerRef(learner);
        return new Dispatch(
                new AwardId(award),
                new InstitutionId(institution),
                of,
                batch,
                kind,
                contact.map(content -> new SealedText(of, content)),
                mailable,
                state.state(),
                reminders,
                lastMailAt,
                messages,
                history);
    }
}
