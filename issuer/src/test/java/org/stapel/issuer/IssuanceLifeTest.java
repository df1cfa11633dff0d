package org.stapel.issuer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.stapel.credential.model.AwardId;
import org.stapel.credential.rendering.CredentialFormat;
import org.stapel.credential.securing.SignatureAlgorithm;
import org.stapel.credential.status.StatusEntry;
import org.stapel.issuer.award.Award;
import org.stapel.issuer.award.ChangeStanding;
import org.stapel.issuer.award.StandingReason;
import org.stapel.issuer.institution.Institution;
import org.stapel.issuer.issuance.Checkpoint;
import org.stapel.issuer.issuance.Issuance;
import org.stapel.issuer.issuance.Issuances;
import org.stapel.issuer.issuance.IssueCredential;
import org.stapel.issuer.issuance.IssueOutcome;
import org.stapel.issuer.issuance.IssueRequest;
import org.stapel.issuer.issuance.Reconciler;
import org.stapel.issuer.issuance.Slot;
import org.stapel.issuer.privacy.EraseLearner;

import tools.jackson.databind.node.ObjectNode;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;

class IssuanceLifeTest {
    private final SettableClock clock = new SettableClock();

    @TempDir private Path data;
    private Engine engine;
    private Institution institution;

    @BeforeEach
    void open() {
        engine = new Engine(data, clock);
        institution = engine.institution(Institution.Approval.NONE);
    }

    @AfterEach
    void close() {
        engine.close();
    }

    private IssueOutcome issue(AwardId award, Checkpoint checkpoint) {
        return engine.get(IssueCredential.class)
                .issue(
                        IssueRequest.unbound(award, CredentialFormat.SD_JWT_VC, Engine.REGISTRAR),
                        checkpoint);
    }

    private static Checkpoint crashAt(Checkpoint.Step step) {
        return reached -> {
            if (reached == step) throw new Crash();
        };
    }

    private static final class Crash extends RuntimeException {
        private static final long serialVersionUID = 1L;
    }

    private List<Issuance> issuances(AwardId award) {
        return engine.get(Issuances.class).ofAward(award);
    }

    @Test
    void a_confirmed_award_has_its_badge() {
        Award.Confirmed award = engine.confirmed(institution, Engine.m01("HZ-1"));
        assertThat(issuances(award.file().id()))
                .singleElement()
                .isInstanceOf(Issuance.Issued.class);
    }

    @ParameterizedTest
    @EnumSource
    void every_algorithm_issues(SignatureAlgorithm algorithm) {
        Institution other = engine.institution("rozelaar", Institution.Approval.NONE, algorithm);
        var json = Engine.m01("RZ-1");
        ((ObjectNode) json.at("/awardingBodies/0"))
                .put("id", "did:web:localhost%3A8080:i:rozelaar");
        AwardId award = engine.confirmed(other, json).file().id();
        assertThat(issue(award, Checkpoint.NONE)).isInstanceOf(IssueOutcome.Issued.class);
    }

    @Test
    void asking_again_gets_the_same_credential() {
        AwardId award = engine.confirmed(institution, Engine.m01("HZ-1")).file().id();
        assertThat(issue(award, Checkpoint.NONE)).isEqualTo(issue(award, Checkpoint.NONE));
    }

    @ParameterizedTest
    @EnumSource
    void what_a_crash_left_is_finished_after_a_restart(Checkpoint.Step step) {
        AwardId award = engine.confirmed(institution, Engine.m01("HZ-1")).file().id();
        assertThatThrownBy(() -> issue(award, crashAt(step))).isInstanceOf(Crash.class);
        engine.close();
        engine = new Engine(data, clock);
        engine.get(Reconciler.class).run();
        issue(award, Checkpoint.NONE);
        assertThat(issuances(award)).hasSize(2).allMatch(i -> i instanceof Issuance.Issued);
    }

    @Test
    void an_intent_of_an_award_revoked_meanwhile_is_given_up() {
        AwardId award = engine.confirmed(institution, Engine.m01("HZ-1")).file().id();
        assertThatThrownBy(() -> issue(award, crashAt(Checkpoint.Step.INTENT_STORED)))
                .isInstanceOf(Crash.class);
        engine.get(ChangeStanding.class)
                .change(
                        award,
                        ChangeStanding.Act.REVOKE,
                        StandingReason.AWARDED_IN_ERROR,
                        Engine.REGISTRAR);
        assertThat(engine.get(Reconciler.class).run()).isEqualTo(new Reconciler.Result(0, 1, 0));
    }

    @Test
    void a_revoked_award_issues_nothing_more() {
        AwardId award = engine.confirmed(institution, Engine.m01("HZ-1")).file().id();
        engine.get(ChangeStanding.class)
                .change(
                        award,
                        ChangeStanding.Act.REVOKE,
                        StandingReason.AWARDED_IN_ERROR,
                        Engine.REGISTRAR);
        assertThat(issue(award, Checkpoint.NONE)).isEqualTo(new IssueOutcome.AwardNotInForce());
    }

    @Test
    void sixty_four_issuances_at_once_share_no_status_index() throws Exception {
        List<AwardId> awards =
                inParallel(
                        IntStream.range(0, 64)
                                .<Callable<AwardId>>mapToObj(i ->
                                        () ->
                                                engine.confirmed(institution, Engine.m01("HZ-" + i))
                                                        .file()
                                                        .id())
                                .toList());
        List<StatusEntry> entries =
                awards.stream()
                        .flatMap(award -> issuances(award).stream())
                        .flatMap(issuance -> issuance.intent().status().stream())
                        .toList();
        assertThat(entries).hasSize(64 * 3).doesNotHaveDuplicates();
    }

    @Test
    void sixty_four_requests_for_one_slot_issue_once() throws Exception {
        AwardId award = engine.confirmed(institution, Engine.m01("HZ-1")).file().id();
        List<IssueOutcome> outcomes =
                inParallel(
                        IntStream.range(0, 64)
                                .<Callable<IssueOutcome>>mapToObj(
                                        _ -> () -> issue(award, Checkpoint.NONE))
                                .toList());
        assertThat(outcomes).containsOnly(outcomes.getFirst());
    }

    @Test
    void an_erased_learner_has_no_credential_but_its_trace_stays() {
        Award.Confirmed award = engine.confirmed(institution, Engine.m01("HZ-1"));
        engine.get(EraseLearner.class).erase(institution.id(), award.file().learner(), "admin-1");
        assertThat(issue(award.file().id(), Checkpoint.NONE))
                .isEqualTo(new IssueOutcome.LearnerErased());
        assertThat(
                        engine.get(Issuances.class)
                                .bySlot(
                                        Slot.unbound(
                                                award.file().id(), CredentialFormat.OPEN_BADGE)))
                .isPresent();
    }

    private static <T> List<T> inParallel(List<Callable<T>> calls)
            throws InterruptedException, ExecutionException {
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var futures = threads.invokeAll(calls);
            return futures.stream().map(f -> f.resultNow()).toList();
        }
    }
}
