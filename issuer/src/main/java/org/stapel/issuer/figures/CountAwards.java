package org.stapel.issuer.figures;

import org.stapel.credential.model.AwardId;
import org.stapel.credential.model.InstitutionId;
import org.stapel.issuer.award.Award;
import org.stapel.issuer.award.AwardFilter;
import org.stapel.issuer.award.Awards;

import java.util.Optional;

/// Counts the awards of a year by what their index says; no record is opened.
public record CountAwards(Awards awards) {
    private static final int BLOCK = 1_000;

    public Figures of(InstitutionId institution, int year) {
        var tally = new Tally(year);
        AwardFilter ofYear = AwardFilter.ALL.ofYear(year);
        Optional<AwardId> after = Optional.empty();
        do {
            Awards.Section section = awards.section(institution, ofYear, after, BLOCK);
            for (Award award : section.found()) tally.count(award);
            after = section.next();
        } while (after.isPresent());
        return tally.figures();
    }
}
