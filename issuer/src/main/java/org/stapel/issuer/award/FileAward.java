package org.stapel.issuer.award;

import org.stapel.credential.model.AwardId;
import org.stapel.credential.model.AwardRecord;
import org.stapel.credential.model.InstitutionId;
import org.stapel.issuer.journal.Act;
import org.stapel.issuer.journal.RandomIds;
import org.stapel.issuer.privacy.LearnerRef;
import org.stapel.issuer.privacy.PersonalData;
import org.stapel.issuer.privacy.Pseudonyms;
import org.stapel.issuer.privacy.SealedText;
import org.stapel.issuer.privacy.SearchWords;

import java.time.Instant;
import java.time.InstantSource;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/// Puts a drafted award into its file, sealed under its learner's key.
record FileAward(
        PersonalData personalData,
        Pseudonyms pseudonyms,
        SearchWords searchWords,
        AwardNotation notation,
        RandomIds ids,
        InstantSource clock) {
    /// Where the award stands among others of the same act.
    record Place(
            Optional<String> idempotencyKey,
            Optional<AwardId> whole,
            List<AwardId> parts,
            Optional<AwardId> supersedes,
            StandingReason correction,
            Delivery delivery) {
        static Place partOf(AwardId whole, Optional<AwardId> supersedes, IntakeRequest request) {
            return new Place(
                    Optional.empty(),
                    Optional.of(whole),
                    List.of(),
                    supersedes,
                    request.correction(),
                    request.delivery().ofPart());
        }

        /// The details of the act that begins the award's history.
        Map<String, String> details(AwardRecord award) {
            Map<String, String> details = new HashMap<>();
            details.put("award", award.id().value());
            details.put("kind", award.kind().name());
            supersedes.ifPresent(old -> {
                details.put("supersedes", old.value());
                details.put("reason", correction.code());
            });
            return details;
        }
    }

    Award.Proposed propose(
            InstitutionId institution,
            DraftedAward drafted,
            Place place,
            String actor,
            Instant at) {
        AwardRecord award = drafted.linted().award();
        LearnerRef learner = pseudonyms.learner(institution, award.learner().identification());
        var act = new Act("award.proposed", actor, at, place.details(award));
        var file =
                new AwardFile(
                        award.id(),
                        institution,
                        award.awardReference(),
                        award.kind(),
                        ids.urn(),
                        personalData.seal(learner, notation.write(award).toString()),
                        drafted.requestMac(),
                        place.idempotencyKey(),
                        place.whole(),
                        place.parts(),
                        place.supersedes(),
                        index(institution, award, place.delivery()),
                        handling(learner, place.delivery()),
                        List.of(act));
        return new Award.Proposed(file, actor);
    }

    private AwardIndex index(InstitutionId institution, AwardRecord award, Delivery delivery) {
        List<String> words =
                searchWords.of(
                        institution,
                        Stream.concat(
                                Stream.of(award.learner().familyName()),
                                award.learner().givenName().stream()));
        return AwardIndex.of(award, words, delivery.offer());
    }

    private Handling handling(LearnerRef learner, Delivery delivery) {
        Optional<SealedText> contact =
                Optional.of(delivery.contact())
                        .filter(c -> !c.isEmpty())
                        .map(c -> personalData.seal(learner, c.sealable()));
        return new Handling(contact, delivery.releaseAt(), delivery.batch());
    }

    /// Newest first, so that a page ordered by id shows the last awards at its top.
    AwardId newId() {
        return new AwardId(ids.urnNewestFirst(clock.instant()));
    }
}
