package org.stapel.verifier.stacking.rulebook;

import org.stapel.verifier.stacking.Equivalences;
import org.stapel.verifier.stacking.rule.Qualification;
import org.stapel.verifier.stacking.world.Equivalence;

import java.util.List;
import java.util.stream.Stream;

/// The equivalences that were kept and that count: agreements only when both parties said so.
public record KnownEquivalences(EquivalenceRecords records, Associations associations)
        implements Equivalences {
    @Override
    public List<Equivalence> of(Qualification qualification) {
        String body = qualification.awardingBody().id();
        return Stream.concat(Stream.of(body), associations.of(body).stream())
                .flatMap(this::decidedBy)
                .map(KeptEquivalence::rule)
                .toList();
    }

    private Stream<KeptEquivalence> decidedBy(String organisation) {
        return records.of(organisation).stream()
                .filter(one -> one.decidedBy().equals(organisation))
                .filter(KeptEquivalence::counts);
    }
}
