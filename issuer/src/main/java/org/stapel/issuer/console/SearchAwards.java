package org.stapel.issuer.console;

import org.stapel.credential.model.AwardId;
import org.stapel.credential.model.InstitutionId;
import org.stapel.issuer.award.Award;
import org.stapel.issuer.award.AwardFilter;
import org.stapel.issuer.award.Awards;
import org.stapel.issuer.award.OpenAward;
import org.stapel.issuer.privacy.LearnerRef;
import org.stapel.issuer.privacy.Pseudonyms;
import org.stapel.issuer.privacy.SearchWords;

import tools.jackson.databind.node.ObjectNode;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Finds an institution's awards by what a registrar knows of them: the reference or the learner's
/// number to the letter, or the beginnings of names; names of one or two letters as a whole.
///
/// One search looks at [#MOST_SEEN] awards and opens [#MOST_OPENED] of them at most; it then says
/// behind which to search further.
public record SearchAwards(Awards awards, OpenAward opening, Pseudonyms pseudonyms) {
    /// Awards that one search looks at.
    public static final int MOST_SEEN = 4_000;

    /// Awards that one search opens.
    public static final int MOST_OPENED = 1_000;

    /// Awards that are read at once: few at first, since most pages are full soon.
    private static final int FIRST_BLOCK = 50;

    private static final int BLOCK = 250;

    /// What is looked for.
    ///
    /// @param typed reference, learner's number or beginnings of names; blank for all
    /// @param filter what else must hold
    public record Query(String typed, AwardFilter filter) {}

    /// One award; without record once its learner was erased.
    ///
    /// @param record as JSON: reading it as an award record, with its schema, would be most of the
    ///   work of a page
    public record Found(Award award, Optional<ObjectNode> record) {}

    /// As what the typed text was understood.
    public enum By {
        NOTHING,
        REFERENCE,
        LEARNER,
        NAME,
        /// No word of three letters is in it, and nothing is called exactly so.
        TOO_SHORT
    }

    /// One page of them.
    ///
    /// @param next behind which to search on; empty at the end
    public record Page(By by, List<Found> found, Optional<AwardId> next) {
        public Page {
            found = List.copyOf(found);
        }

        private boolean isEmpty() {
            return found.isEmpty() && next.isEmpty();
        }
    }

    /// At most `size` awards behind `after`.
    public Page page(InstitutionId institution, Query query, Optional<AwardId> after, int size) {
        String typed = query.typed().strip();
        var walk = new Walk(institution, after, size);
        if (typed.isEmpty()) return walk.through(By.NOTHING, query.filter(), TypedNames.NONE);
        if (awards.byReference(institution, typed).isPresent())
            return walk.through(By.REFERENCE, query.filter().ofReference(typed), TypedNames.NONE);
        LearnerRef learner = pseudonyms.learner(institution, typed);
        if (known(institution, learner))
            return walk.through(By.LEARNER, query.filter().ofLearner(learner), TypedNames.NONE);
        var words = new SearchWords(pseudonyms);
        return words.lookup(institution, typed)
                .map(word ->
                        walk.through(
                                By.NAME,
                                query.filter().withWord(word),
                                TypedNames.of(words, institution, typed)))
                .filter(page -> !page.isEmpty() || !TypedNames.allShort(typed))
                .orElseGet(() -> new Page(By.TOO_SHORT, List.of(), Optional.empty()));
    }

    private boolean known(InstitutionId institution, LearnerRef learner) {
        AwardFilter theirs = AwardFilter.ALL.ofLearner(learner);
        return !awards.section(institution, theirs, Optional.empty(), 1).found().isEmpty();
    }

    /// One way along the list, section by section, until the page is full.
    private final class Walk {
        private final InstitutionId institution;
        private final int size;
        private final List<Award> found = new ArrayList<>();
        private Optional<AwardId> last;
        private int opened;

        Walk(InstitutionId institution, Optional<AwardId> after, int size) {
            this.institution = institution;
            this.last = after;
            this.size = size;
        }

        Page through(By by, AwardFilter filter, TypedNames names) {
            int seen = 0;
            while (seen < MOST_SEEN) {
                int block = seen == 0 ? FIRST_BLOCK : BLOCK;
                Awards.Section section = awards.section(institution, filter, last, block);
                seen += block;
                for (Award award : section.found()) {
                    if (opened == MOST_OPENED) return page(by, last);
                    if (fits(award, names)) {
                        if (found.size() == size) return page(by, last);
                        found.add(award);
                    }
                    last = Optional.of(award.file().id());
                }
                last = section.next();
                if (last.isEmpty()) return page(by, Optional.empty());
            }
            return page(by, last);
        }

        private boolean fits(Award award, TypedNames names) {
            if (names.isEmpty()) return true;
            if (!names.mayBe(award.file().index())) return false;
            opened++;
            return opening.json(award.file()).filter(names::areOf).isPresent();
        }

        private Page page(By by, Optional<AwardId> next) {
            return new Page(by, found.stream().map(this::opened).toList(), next);
        }

        private Found opened(Award award) {
            return new Found(award, opening.json(award.file()));
        }
    }
}
