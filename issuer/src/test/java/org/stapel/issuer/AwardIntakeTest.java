package org.stapel.issuer;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.stapel.credential.model.AwardId;
import org.stapel.issuer.award.ApproveAward;
import org.stapel.issuer.award.Award;
import org.stapel.issuer.award.ChangeStanding;
import org.stapel.issuer.award.IntakeOutcome;
import org.stapel.issuer.award.StandingReason;
import org.stapel.issuer.institution.Institution;
import org.stapel.issuer.institution.Institution.Approval;
import org.stapel.issuer.issuance.Issuances;
import org.stapel.issuer.status.ListId;
import org.stapel.issuer.status.ListKind;
import org.stapel.issuer.status.PublishStatusList;
import org.stapel.issuer.status.PublishStatusList.Publication;
import org.stapel.issuer.status.StatusLists;
import org.stapel.service.audit.AuditEntry;
import org.stapel.service.audit.AuditTrail;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

class AwardIntakeTest {
    private static final ListId REVOCATIONS = new ListId(ListKind.REVOCATION, 1);

    private final SettableClock clock = new SettableClock();

    @TempDir private Path data;
    private Engine engine;

    @BeforeEach
    void open() {
        engine = new Engine(data, clock);
    }

    @AfterEach
    void close() {
        engine.close();
    }

    private AwardId proposed() {
        Institution institution = engine.institution(Approval.SECOND_PERSON);
        return switch (engine.take(institution, Engine.m01("HZ-1"))) {
            case IntakeOutcome.TakenIn(Award.Proposed award, _, _) -> award.file().id();
            case IntakeOutcome other -> throw new AssertionError("not proposed: " + other);
        };
    }

    private void revoke(AwardId award) {
        engine.get(ChangeStanding.class)
                .change(
                        award,
                        ChangeStanding.Act.REVOKE,
                        StandingReason.WITHDRAWN,
                        Engine.REGISTRAR);
    }

    @Test
    void nothing_is_issued_from_a_proposal() {
        assertThat(engine.get(Issuances.class).ofAward(proposed())).isEmpty();
    }

    @Test
    void nobody_approves_what_they_proposed() {
        assertThat(engine.get(ApproveAward.class).approve(proposed(), Engine.REGISTRAR))
                .isEqualTo(new ApproveAward.Outcome.SamePerson());
    }

    @Test
    void a_second_person_confirms_and_the_badge_is_there() {
        AwardId award = proposed();
        engine.get(ApproveAward.class).approve(award, Engine.APPROVER);
        assertThat(engine.get(Issuances.class).ofAward(award)).hasSize(1);
    }

    @Test
    void concurrent_revocations_all_land() throws InterruptedException {
        Institution institution = engine.institution(Approval.NONE);
        List<AwardId> awards =
                IntStream.range(0, 16)
                        .mapToObj(i -> engine.confirmed(institution, Engine.m01("HZ-" + i)))
                        .map(award -> award.file().id())
                        .toList();
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            awards.forEach(award -> threads.execute(() -> revoke(award)));
        }
        var bits = engine.get(StatusLists.class).of(institution.id(), REVOCATIONS).orElseThrow();
        long set =
                IntStream.range(0, bits.bits().length())
                        .filter(i -> bits.bits().at(i) == 1)
                        .count();
        assertThat(set).isEqualTo(16);
    }

    @Test
    void every_act_stands_in_the_audit_trail() {
        Institution institution = engine.institution(Approval.NONE);
        revoke(engine.confirmed(institution, Engine.m01("HZ-1")).file().id());
        assertThat(engine.get(AuditTrail.class).page("zilverbeek", 0, 100))
                .extracting((AuditEntry entry) -> entry.draft().action())
                .contains(
                        "institution.created",
                        "award.proposed",
                        "award.confirmed",
                        "key.generated",
                        "credential.issued",
                        "award.revoked");
    }

    @Test
    void a_list_older_than_the_published_one_is_not_served() throws IOException {
        Institution institution = engine.institution(Approval.NONE);
        revoke(engine.confirmed(institution, Engine.m01("HZ-1")).file().id());
        engine.get(PublishStatusList.class).current(institution, REVOCATIONS);
        engine.close();
        Files.writeString(data.resolve("high-water/zilverbeek.revocation-1"), "99");
        engine = new Engine(data, clock);
        assertThat(engine.get(PublishStatusList.class).current(institution, REVOCATIONS))
                .isInstanceOf(Publication.RolledBack.class);
    }

    @Test
    void a_list_is_signed_again_before_it_expires() {
        Institution institution = engine.institution(Approval.NONE);
        engine.confirmed(institution, Engine.m01("HZ-1"));
        var publishing = engine.get(PublishStatusList.class);
        var first = publishing.current(institution, REVOCATIONS);
        clock.advance(Duration.ofHours(13));
        assertThat(publishing.current(institution, REVOCATIONS)).isNotEqualTo(first);
    }

    @Test
    void no_personal_data_is_readable_in_the_store() throws IOException {
        Institution institution = engine.institution(Approval.NONE);
        engine.confirmed(institution, Engine.m01("HZ-1"));
        engine.close();
        try (Stream<Path> files = Files.walk(data)) {
            assertThat(files.filter(Files::isRegularFile).filter(AwardIntakeTest::tellsTheName))
                    .isEmpty();
        }
        engine = new Engine(data, clock);
    }

    private static boolean tellsTheName(Path file) {
        try {
            return new String(Files.readAllBytes(file), StandardCharsets.UTF_8)
                    .contains("Ooievaar");
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    @Test
    void an_award_of_another_reference_is_another_award() {
        Institution institution = engine.institution(Approval.NONE);
        var one = engine.confirmed(institution, Engine.m01("HZ-1"));
        var other = engine.confirmed(institution, Engine.m01("HZ-2"));
        assertThat(one.file().subjectId()).isNotEqualTo(other.file().subjectId());
    }
}
