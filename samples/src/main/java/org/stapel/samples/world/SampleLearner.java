package org.stapel.samples.world;

import org.stapel.credential.model.LocalizedText;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

/// A learner of the fictional world.
///
/// @param type learner type 1, 2 or 3 of the social partners' advice
/// @param language in which the learner is written to
/// @param goal the qualification that the learner works toward
/// @param wallet names of the awards that count in the learner's story, as in `M01`
/// @param furtherAwards names of the learner's other awards
public record SampleLearner(
        String id,
        String familyName,
        String givenName,
        LocalDate birthDate,
        int type,
        String language,
        LocalizedText story,
        String goal,
        List<String> wallet,
        List<String> furtherAwards) {

    public SampleLearner {
        wallet = List.copyOf(wallet);
        furtherAwards = List.copyOf(furtherAwards);
    }

    /// Whether this award was made to this learner.
    boolean has(String award) {
        return Stream.concat(wallet.stream(), furtherAwards.stream()).anyMatch(award::equals);
    }
}
