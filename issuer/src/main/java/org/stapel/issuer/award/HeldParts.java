package org.stapel.issuer.award;

import org.stapel.credential.model.AwardId;
import org.stapel.credential.model.AwardRecord;
import org.stapel.credential.model.InstitutionId;
import org.stapel.issuer.privacy.Pseudonyms;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// Finds what its learner holds already of a whole that is to be awarded.
record HeldParts(Awards awards, OpenAward opening, Pseudonyms pseudonyms) {
    private static final int MOST = 200;
    private static final List<String> LEARNER =
            List.of("/learner/familyName", "/learner/givenName", "/learner/birthDate");

    /// What is held of one part.
    sealed interface Held {
        /// An award that says what the part says, which so need not be made.
        record Same(Award award, AwardRecord read) implements Held {}

        /// The part of the whole that is corrected, which says something else.
        record Other(AwardId old) implements Held {}

        record Nothing() implements Held {}
    }

    /// @param corrected the whole that the new one supersedes
    Held of(InstitutionId institution, ObjectNode part, Optional<AwardId> corrected) {
        if (unit(part).isEmpty()) return new Held.Nothing();
        Optional<Award> old = corrected.flatMap(whole -> partOf(whole, part));
        if (old.isPresent()) {
            boolean madeWithIt = old.get().file().whole().equals(corrected);
            return inForce(old.get()) && says(old.get(), part, madeWithIt)
                    ? same(old.get())
                    : new Held.Other(old.get().file().id());
        }
        return theirs(institution, part)
                .filter(HeldParts::inForce)
                .filter(award -> says(award, part, false))
                .findFirst()
                .map(this::same)
                .orElseGet(Held.Nothing::new);
    }

    private Held same(Award award) {
        return opening.open(award.file())
                .<Held>map(read -> new Held.Same(award, read))
                .orElseGet(Held.Nothing::new);
    }

    /// The part of the old whole with the same unit, unless it has ended.
    private Optional<Award> partOf(AwardId whole, ObjectNode part) {
        return awards.byId(whole).stream()
                .flatMap(read -> read.award().file().parts().stream())
                .flatMap(id -> awards.byId(id).stream())
                .map(Awards.Versioned::award)
                .filter(award -> award instanceof Award.Confirmed c && !c.standing().isFinal())
                .filter(award ->
                        opening.json(award.file())
                                .filter(json -> unit(json).equals(unit(part)))
                                .isPresent())
                .findFirst();
    }

    private Stream<Award> theirs(InstitutionId institution, ObjectNode part) {
        String learner = part.path("learner").path("identification").asString("");
        if (learner.isEmpty()) return Stream.empty();
        var filter = AwardFilter.ALL.ofLearner(pseudonyms.learner(institution, learner));
        return awards.section(institution, filter, Optional.empty(), MOST).found().stream()
                .filter(award -> award.file().kind().name().equals(part.path("kind").asString("")));
    }

    /// Whether the award is of the same version of the unit, of the same person under the same
    /// name, with the result that the part tells, if it tells one.
    ///
    /// @param onTheDay also of the same day
    private boolean says(Award award, ObjectNode part, boolean onTheDay) {
        Optional<ObjectNode> held = opening.json(award.file());
        if (held.isEmpty()) return false;
        boolean graded = !text(part, "/grade/value").isEmpty();
        return unit(held.get()).equals(unit(part))
                && equal(held.get(), part, "/unit/version")
                && LEARNER.stream().allMatch(pointer -> equal(held.get(), part, pointer))
                && (!graded || equal(held.get(), part, "/grade/value"))
                && (!onTheDay || equal(held.get(), part, "/awardedDate"));
    }

    private static boolean inForce(Award award) {
        return award instanceof Award.Confirmed confirmed && confirmed.standing().inForce();
    }

    private static boolean equal(JsonNode one, JsonNode other, String pointer) {
        return text(one, pointer).equals(text(other, pointer));
    }

    private static String unit(JsonNode award) {
        return text(award, "/unit/id");
    }

    private static String text(JsonNode award, String pointer) {
        return award.at(pointer).asString("");
    }
}
