package org.stapel.issuer.award.store;

import org.stapel.credential.encoding.Bytes;
import org.stapel.credential.model.AwardId;
import org.stapel.credential.model.AwardKind;
import org.stapel.credential.model.InstitutionId;
import org.stapel.issuer.Engine;
import org.stapel.issuer.RunningIssuer;
import org.stapel.issuer.award.Award;
import org.stapel.issuer.award.AwardFile;
import org.stapel.issuer.award.AwardIndex;
import org.stapel.issuer.award.Handling;
import org.stapel.issuer.award.Standing;
import org.stapel.issuer.award.StandingReason;
import org.stapel.issuer.journal.Act;
import org.stapel.issuer.journal.RandomIds;
import org.stapel.issuer.privacy.PersonalData;
import org.stapel.issuer.privacy.Pseudonyms;
import org.stapel.issuer.privacy.SearchWords;
import org.stapel.service.store.Documents;
import org.stapel.service.store.Store;

import tools.jackson.databind.node.ObjectNode;

import java.security.SecureRandom;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Executors;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// Writes awards straight into the store, to see how lists behave at a size that no test reaches by
/// taking awards in.
public final class FillStore {
    private static final InstitutionId INSTITUTION = new InstitutionId("zilverbeek");
    private static final Instant FIRST = Instant.parse("2020-01-01T08:00:00Z");
    private static final List<String> SYLLABLES =
            List.of("ka", "ri", "mo", "te", "lu", "sa", "ben", "dor", "fien", "gul");

    private final Documents documents;
    private final PersonalData personalData;
    private final Pseudonyms pseudonyms;
    private final RandomIds ids = new RandomIds(new SecureRandom());

    public FillStore(RunningIssuer issuer) {
        documents = issuer.bean(Store.class).documents(StoredAwards.AWARDS);
        personalData = issuer.bean(PersonalData.class);
        pseudonyms = issuer.bean(Pseudonyms.class);
    }

    /// Adds this many awards, each of another learner; every five hundredth is withdrawn.
    public void with(int count) {
        try (var threads = Executors.newFixedThreadPool(64)) {
            for (int i = 0; i < count; i++) {
                int number = i;
                threads.execute(
                        () -> documents.insertIfAbsent(StoredAwards.document(award(number))));
            }
        }
    }

    /// Ten thousand different ones, as `Karimote`.
    public static String family(int number) {
        return name(number, number / 10, number / 100, number / 1_000);
    }

    /// A thousand different ones.
    public static String given(int number) {
        return name(number / 7, number / 77, number / 10_000);
    }

    private static String name(int... numbers) {
        String name =
                IntStream.of(numbers)
                        .mapToObj(number -> SYLLABLES.get(number % SYLLABLES.size()))
                        .collect(Collectors.joining());
        return name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1);
    }

    private Award award(int number) {
        Instant at = FIRST.plusSeconds(number * 1_800L);
        String day = at.toString().substring(0, 10);
        ObjectNode json = Engine.m01("MANY-" + number).put("awardedDate", day);
        String identification = "MANY-L" + number;
        ObjectNode learner = (ObjectNode) json.path("learner");
        learner.put("identification", identification)
                .put("givenName", given(number))
                .put("familyName", family(number));
        var id = new AwardId(ids.urnNewestFirst(at));
        json.put("id", id.value());
        List<String> words =
                new SearchWords(pseudonyms)
                        .of(INSTITUTION, Stream.of(given(number), family(number)));
        var index =
                new AwardIndex(
                        words,
                        Optional.of("G" + number % 60),
                        Optional.of(5),
                        Optional.of("0613"),
                        Optional.of("6"),
                        Integer.parseInt(day.substring(0, 4)),
                        Optional.empty());
        var file =
                new AwardFile(
                        id,
                        INSTITUTION,
                        "MANY-" + number,
                        AwardKind.CREDIT_CERTIFICATE,
                        ids.urn(),
                        personalData.seal(
                                pseudonyms.learner(INSTITUTION, identification), json.toString()),
                        Bytes.utf8("none"),
                        Optional.empty(),
                        Optional.empty(),
                        List.of(),
                        Optional.empty(),
                        index,
                        Handling.NONE,
                        List.of(
                                new Act(
                                        "award.proposed",
                                        "test",
                                        at,
                                        Map.of("award", id.value(), "kind", "CREDIT_CERTIFICATE")),
                                new Act("award.confirmed", "test", at, Map.of())));
        Standing standing =
                number % 500 == 0
                        ? new Standing.Revoked(at, StandingReason.OTHER)
                        : new Standing.Valid();
        return new Award.Confirmed(file, standing, true);
    }
}
