package org.stapel.issuer.award;

import org.stapel.credential.model.AwardId;
import org.stapel.issuer.journal.Act;

import java.time.Instant;
import java.util.Map;

/// The life of an award: proposed → confirmed | rejected; only a confirmed one has a standing and
/// is issued.
public sealed interface Award {
    AwardFile file();

    /// The same after its learner was erased: found by no name, reached nowhere.
    Award forgotten();

    /// The same without the contact of its learner.
    Award unreachable();

    /// Waits for a second person.
    record Proposed(AwardFile file, String proposedBy) implements Award {
        @Override
        public Proposed forgotten() {
            return new Proposed(file.forgotten(), proposedBy);
        }

        @Override
        public Proposed unreachable() {
            return new Proposed(file.unreachable(), proposedBy);
        }

        public Confirmed confirm(String actor, Instant now) {
            return new Confirmed(
                    file.with(act("award.confirmed", actor, now)), new Standing.Valid(), false);
        }

        public Rejected reject(String actor, Instant now) {
            return new Rejected(file.with(act("award.rejected", actor, now)));
        }

        private Act act(String type, String actor, Instant now) {
            return new Act(
                    type,
                    actor,
                    now,
                    Map.of("award", file.id().value(), "kind", file.kind().name()));
        }
    }

    /// Refused by a second person; never issued.
    record Rejected(AwardFile file) implements Award {
        @Override
        public Rejected forgotten() {
            return new Rejected(file.forgotten());
        }

        @Override
        public Rejected unreachable() {
            return new Rejected(file.unreachable());
        }
    }

    /// Made.
    ///
    /// @param settled whether everything that follows from the last act is done: parts confirmed,
    ///   badge issued, status bits set
    record Confirmed(AwardFile file, Standing standing, boolean settled) implements Award {
        @Override
        public Confirmed forgotten() {
            return new Confirmed(file.forgotten(), standing, settled);
        }

        @Override
        public Confirmed unreachable() {
            return new Confirmed(file.unreachable(), standing, settled);
        }

        public StandingChange revoke(StandingReason reason, String actor, Instant now) {
            return switch (standing) {
                case Standing.Valid _, Standing.Suspended _ ->
                        to(new Standing.Revoked(now, reason), "award.revoked", reason, actor, now);
                case Standing.Revoked _ -> new StandingChange.Unchanged(this);
                case Standing.Superseded _ -> new StandingChange.Final(standing);
            };
        }

        public StandingChange suspend(StandingReason reason, String actor, Instant now) {
            return switch (standing) {
                case Standing.Valid _ -> {
                    var suspended = new Standing.Suspended(now, reason);
                    yield to(suspended, "award.suspended", reason, actor, now);
                }
                case Standing.Suspended _ -> new StandingChange.Unchanged(this);
                case Standing.Revoked _, Standing.Superseded _ ->
                        new StandingChange.Final(standing);
            };
        }

        public StandingChange reinstate(StandingReason reason, String actor, Instant now) {
            return switch (standing) {
                case Standing.Valid _ -> new StandingChange.Unchanged(this);
                case Standing.Suspended _ ->
                        to(new Standing.Valid(), "award.reinstated", reason, actor, now);
                case Standing.Revoked _, Standing.Superseded _ ->
                        new StandingChange.Final(standing);
            };
        }

        public StandingChange supersede(
                AwardId by, StandingReason reason, String actor, Instant now) {
            return switch (standing) {
                case Standing.Valid _, Standing.Suspended _ ->
                        to(
                                new Standing.Superseded(now, reason, by),
                                "award.superseded",
                                reason,
                                actor,
                                now);
                case Standing.Superseded(_, _, var other) when other.equals(by) ->
                        new StandingChange.Unchanged(this);
                case Standing.Revoked _, Standing.Superseded _ ->
                        new StandingChange.Final(standing);
            };
        }

        /// Whether a status bit of this award may ever have been set.
        public boolean everLeftForce() {
            return !standing.inForce()
                    || file.history().stream()
                            .anyMatch(act -> act.type().equals("award.suspended"));
        }

        public Confirmed settle() {
            return new Confirmed(file, standing, true);
        }

        private StandingChange to(
                Standing next, String type, StandingReason reason, String actor, Instant now) {
            Map<String, String> details =
                    Map.of("award", file.id().value(), "reason", reason.code());
            AwardFile longer = file.with(new Act(type, actor, now, details));
            return new StandingChange.Changed(new Confirmed(longer, next, false));
        }
    }
}
