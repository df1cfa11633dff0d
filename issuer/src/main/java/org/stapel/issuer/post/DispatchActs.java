package org.stapel.issuer.post;

import org.stapel.credential.model.AwardId;
import org.stapel.issuer.journal.Act;

import java.time.InstantSource;
import java.util.Map;

/// The acts in histories of dispatches; nothing in them says where or to whom.
public record DispatchActs(InstantSource clock) {
    public Act act(String what, AwardId award, String actor) {
        return new Act("dispatch." + what, actor, clock.instant(), Map.of("award", award.value()));
    }

    public Act act(String what, AwardId award, String actor, String key, String value) {
        return new Act(
                "dispatch." + what,
                actor,
                clock.instant(),
                Map.of("award", award.value(), key, value));
    }
}
