package org.stapel.issuer.console;

import org.stapel.issuer.award.Award;

import java.util.List;
import java.util.Optional;

/// Says on an award's page how it reached its learner, and what can be done about it; whoever
/// delivers implements it.
@FunctionalInterface
public interface DeliveryLine {
    /// @param language tag of the reader's language
    /// @param registrar whether the reader may send it again
    Optional<Shown> of(Award award, String language, boolean registrar);

    /// @param text one or two sentences
    record Shown(String text, List<Way> ways) {
        public Shown {
            ways = List.copyOf(ways);
        }
    }

    /// A way on.
    ///
    /// @param path of this service
    /// @param act whether going there does something, so that it is a button and a POST
    record Way(String text, String path, boolean act) {}
}
