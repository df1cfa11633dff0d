package org.stapel.credential.verification.check;

import org.stapel.credential.verification.CheckName;
import org.stapel.credential.verification.Finding;
import org.stapel.credential.verification.standing.Standing;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/// What the answer rests on must be recent: every status list was confirmed by its origin within
/// the window, measured at the moment of verification.
///
/// @param window how old the oldest confirmation may be
public record IsFresh(Duration window) implements CheckProven {
    @Override
    public CheckName name() {
        return CheckName.FRESHNESS;
    }

    @Override
    public Finding check(Proven proven) {
        List<Standing> standings = proven.standings().orElse(List.of());
        boolean allRead =
                !standings.isEmpty()
                        && standings.stream().allMatch(Standing.Read.class::isInstance);
        if (!allRead) return Answer.unknown(name(), "freshness_unknown").finding();
        Optional<Instant> oldest =
                standings.stream()
                        .map(standing -> ((Standing.Read) standing).confirmedAt())
                        .min(Instant::compareTo);
        boolean fresh =
                oldest.filter(at -> !at.plus(window).isBefore(proven.examined().now())).isPresent();
        Answer answer = fresh ? Answer.passed(name()) : Answer.failed(name(), "stale");
        return answer.evidence("confirmed_at", oldest).evidence("window", window).finding();
    }
}
