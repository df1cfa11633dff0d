package org.stapel.issuer.console;

import org.stapel.credential.model.AwardId;
import org.stapel.credential.model.AwardKind;
import org.stapel.credential.model.AwardRecord;
import org.stapel.credential.model.InstitutionId;
import org.stapel.issuer.award.Award;
import org.stapel.issuer.award.AwardFilter;
import org.stapel.issuer.award.Awards;
import org.stapel.issuer.award.OpenAward;
import org.stapel.issuer.award.StandingTag;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// Finds an institution's awards by what a registrar knows of them. Names are stored encrypted, so
/// they are found by opening one award after the other, at most [#MOST_OPENED] in one go.
public record SearchAwards(Awards awards, OpenAward opening) {
    /// Awards that one search opens.
    public static final int MOST_OPENED = 1_000;

    private static final int BLOCK = 100;

    /// What is looked for.
    ///
    /// @param words part of the reference, of the learner's name, or the learner's number; blank
    ///   for all
    public record Query(String words, Optional<AwardKind> kind, Optional<StandingTag> standing) {}

    /// One award; without record once its learner was erased.
    public record Found(Award award, Optional<AwardRecord> record) {}

    /// One page of them.
    ///
    /// @param next behind which to search on; empty at the end
    public record Page(List<Found> found, Optional<AwardId> next) {
        public Page {
            found = List.copyOf(found);
        }
    }

    /// At most `size` awards behind `after`.
    public Page page(InstitutionId institution, Query query, Optional<AwardId> after, int size) {
        var filter =
                new AwardFilter(
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        query.kind(),
                        query.standing(),
                        Optional.empty());
        List<Found> found = new ArrayList<>();
        Optional<AwardId> last = after;
        for (int opened = 0; opened < MOST_OPENED; opened += BLOCK) {
            List<Award> block = awards.page(institution, filter, last, BLOCK);
            for (Award award : block) {
                last = Optional.of(award.file().id());
                holds(query, award).ifPresent(found::add);
                if (found.size() == size) return new Page(found, last);
            }
            if (block.size() < BLOCK) return new Page(found, Optional.empty());
        }
        return new Page(found, last);
    }

    private Optional<Found> holds(Query query, Award award) {
        if (query.standing().filter(tag -> tag != StandingTag.of(award)).isPresent())
            return Optional.empty();
        Optional<AwardRecord> record = opening.open(award.file());
        return matches(folded(query.words()), award, record)
                ? Optional.of(new Found(award, record))
                : Optional.empty();
    }

    private static boolean matches(String words, Award award, Optional<AwardRecord> record) {
        return folded(award.file().reference()).contains(words)
                || record.map(AwardRecord::learner)
                        .filter(learner ->
                                folded(learner.fullName()).contains(words)
                                        || folded(learner.identification()).equals(words))
                        .isPresent();
    }

    /// Without case and accents, so that `zoe` finds `Zoë`.
    private static String folded(String text) {
        return Normalizer.normalize(text.strip(), Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .toLowerCase(Locale.ROOT);
    }
}
