package org.stapel.issuer.post;

import org.stapel.credential.model.AwardId;
import org.stapel.credential.model.InstitutionId;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/// The stored dispatches, at most one for an award. New acts of a history are published with each
/// change.
public interface Dispatches {
    /// Adds it unless the award has one; either way it is found when it is due.
    boolean add(Dispatch dispatch);

    Optional<Versioned> ofAward(AwardId award);

    /// By the id of a mail that was sent.
    Optional<Dispatch> ofMessage(String message);

    /// Replaces what was read when it is still so; answers whether it did.
    boolean replace(Dispatch next, Versioned read);

    /// Newest award first, behind `after`, at most `limit` (1 to 1,000).
    List<Dispatch> page(Filter filter, Optional<AwardId> after, int limit);

    /// How many there are, counted up to [#MOST_COUNTED].
    int count(Filter filter);

    /// What is due by now, the longest due first, behind `after`, at most `limit` (1 to 1,000).
    List<Due> due(Instant now, Optional<Due> after, int limit);

    /// The entry has had its turn.
    void drop(Due due);

    /// Makes everything that waits findable again, as after a crash between two writes.
    void findAllDue();

    int MOST_COUNTED = 100_000;

    /// Applies a change until it holds; empty when there is no dispatch, or the change does not
    /// apply to it.
    default Optional<Dispatch> change(
            AwardId award, Function<Dispatch, Optional<Dispatch>> change) {
        while (true) {
            Optional<Versioned> read = ofAward(award);
            Optional<Dispatch> next = read.flatMap(r -> change.apply(r.dispatch()));
            if (next.isEmpty() || replace(next.get(), read.orElseThrow())) return next;
        }
    }

    /// A dispatch as read.
    record Versioned(Dispatch dispatch, long version) {}

    /// An entry in the list of what is due.
    record Due(Instant at, AwardId award) {}

    /// Which dispatches; a batch belongs to one institution.
    ///
    /// @param notAfter the state is as old as this
    record Filter(
            InstitutionId institution,
            Optional<DispatchTag> tag,
            Optional<String> batch,
            Optional<Instant> notAfter) {
        public static Filter of(InstitutionId institution) {
            return new Filter(institution, Optional.empty(), Optional.empty(), Optional.empty());
        }

        public Filter in(DispatchTag wanted) {
            return new Filter(institution, Optional.of(wanted), batch, notAfter);
        }

        public Filter of(String wanted) {
            return new Filter(institution, tag, Optional.of(wanted), notAfter);
        }

        public Filter notAfter(Instant at) {
            return new Filter(institution, tag, batch, Optional.of(at));
        }

        public boolean holds(Dispatch dispatch) {
            return dispatch.institution().equals(institution)
                    && notAfter.map(at -> !dispatch.state().at().isAfter(at)).orElse(true);
        }
    }
}
