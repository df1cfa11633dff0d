package org.stapel.issuer.award;

import org.stapel.credential.model.AwardKind;
import org.stapel.issuer.privacy.LearnerRef;

import java.util.Optional;

/// Which awards a page holds; the narrowest one given leads, the others narrow the page.
///
/// @param word one of [AwardIndex#words]
/// @param year of the award
public record AwardFilter(
        Optional<String> reference,
        Optional<LearnerRef> learner,
        Optional<String> word,
        Optional<String> batch,
        Optional<String> offer,
        Optional<AwardKind> kind,
        Optional<StandingTag> standing,
        Optional<Integer> year) {
    public static final AwardFilter ALL =
            new AwardFilter(
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty());

    public boolean holds(Award award) {
        AwardFile file = award.file();
        return holds(reference, file.reference())
                && holds(learner, file.learner())
                && word.map(w -> file.index().words().contains(w)).orElse(true)
                && batch.map(b -> file.handling().batch().filter(b::equals).isPresent())
                        .orElse(true)
                && offer.map(o -> file.index().offer().filter(o::equals).isPresent()).orElse(true)
                && holds(kind, file.kind())
                && holds(standing, StandingTag.of(award))
                && holds(year, file.index().year());
    }

    public AwardFilter ofReference(String one) {
        return new AwardFilter(Optional.of(one), learner, word, batch, offer, kind, standing, year);
    }

    public AwardFilter ofLearner(LearnerRef one) {
        return new AwardFilter(
                reference, Optional.of(one), word, batch, offer, kind, standing, year);
    }

    public AwardFilter withWord(String one) {
        return new AwardFilter(
                reference, learner, Optional.of(one), batch, offer, kind, standing, year);
    }

    public AwardFilter ofBatch(String one) {
        return new AwardFilter(
                reference, learner, word, Optional.of(one), offer, kind, standing, year);
    }

    public AwardFilter ofYear(int one) {
        return new AwardFilter(
                reference, learner, word, batch, offer, kind, standing, Optional.of(one));
    }

    private static <T> boolean holds(Optional<T> wanted, T found) {
        return wanted.map(found::equals).orElse(true);
    }
}
