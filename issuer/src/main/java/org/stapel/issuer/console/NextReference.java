package org.stapel.issuer.console;

import org.stapel.credential.model.InstitutionId;
import org.stapel.issuer.award.AwardFile;
import org.stapel.issuer.award.Awards;

import java.util.stream.IntStream;

/// Proposes the reference of an award that corrects another: `HZ-7` becomes `HZ-7.2`, then
/// `HZ-7.3`.
public record NextReference(Awards awards) {
    private static final int MOST = 100;

    /// The first that is free; empty text when there is none, so that a person has to choose.
    public String behind(AwardFile old) {
        String stem =
                old.supersedes().isPresent()
                        ? old.reference().replaceFirst("\\.[0-9]{1,3}$", "")
                        : old.reference();
        return IntStream.rangeClosed(2, MOST)
                .mapToObj(number -> stem + "." + number)
                .filter(reference -> isFree(old.institution(), reference))
                .findFirst()
                .orElse("");
    }

    private boolean isFree(InstitutionId institution, String reference) {
        return awards.byReference(institution, reference).isEmpty();
    }
}
