package org.stapel.issuer.award.store;

import org.stapel.credential.model.AwardId;
import org.stapel.issuer.award.Standing;
import org.stapel.issuer.award.StandingReason;

import java.time.Instant;
import java.util.Optional;

record StandingBody(
        Type type, Optional<Instant> at, Optional<StandingReason> reason, Optional<String> by) {
    enum Type {
        VALID,
        SUSPENDED,
        REVOKED,
        SUPERSEDED
    }

    static StandingBody of(Standing standing) {
        return switch (standing) {
            case Standing.Valid _ ->
                    new StandingBody(
                            Type.VALID, Optional.empty(), Optional.empty(), Optional.empty());
            case Standing.Suspended(var at, var reason) -> ended(Type.SUSPENDED, at, reason);
            case Standing.Revoked(var at, var reason) -> ended(Type.REVOKED, at, reason);
            case Standing.Superseded(var at, var reason, var by) ->
                    new StandingBody(
                            Type.SUPERSEDED,
                            Optional.of(at),
                            Optional.of(reason),
                            Optional.of(by.value()));
        };
    }

    Standing standing() {
        return switch (type) {
            case VALID -> new Standing.Valid();
            case SUSPENDED -> new Standing.Suspended(at.orElseThrow(), reason.orElseThrow());
            case REVOKED -> new Standing.Revoked(at.orElseThrow(), reason.orElseThrow());
            case SUPERSEDED ->
                    new Standing.Superseded(
                            at.orElseThrow(),
                            reason.orElseThrow(),
                            by.map(AwardId::new).orElseThrow());
        };
    }

    private static StandingBody ended(Type type, Instant at, StandingReason reason) {
        return new StandingBody(type, Optional.of(at), Optional.of(reason), Optional.empty());
    }
}
