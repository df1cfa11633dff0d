package org.stapel.verifier.trust;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.stapel.credential.encoding.RefusedInput;
import org.stapel.credential.verification.LookUpIssuer;
import org.stapel.credential.verification.RecognisedIssuer;
import org.stapel.verifier.trust.EditingTrustList.Outcome;

import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;

class EditingTrustListTest {
    private static final String ANNA = "account-anna";
    private static final String BEN = "account-ben";

    private final TrustWorld world = new TrustWorld();
    private final List<String> acts = new ArrayList<>();
    private final EditingTrustList editing =
            editing(Optional.of(new SignTrustList(world.accreditor)));

    private EditingTrustList editing(Optional<SignTrustList> signing) {
        AtomicInteger ids = new AtomicInteger();
        return new EditingTrustList(
                world.current,
                new TrustWorld.HeldProposals(),
                signing,
                world.source,
                (act, account, _, detail) -> acts.add(act + " " + account + " " + detail),
                world.clock,
                () -> "proposal-" + ids.incrementAndGet(),
                Period.ofDays(90),
                world.list(1).accreditor());
    }

    @BeforeEach
    void publish() {
        world.published(14);
    }

    private TrustProposal ending() {
        return editing.propose(
                List.of(
                        new TrustChange.EndIssuer(
                                "zilverbeek",
                                LocalDate.parse("2026-12-31"),
                                Optional.of("lindewaard"))),
                "merged",
                ANNA);
    }

    private RecognisedIssuer zilverbeek() {
        return ((LookUpIssuer.Recognised) world.current.byId(TrustWorld.ZILVERBEEK, TrustWorld.NOW))
                .issuer();
    }

    @Test
    void what_a_second_person_signs_is_live_at_once_as_the_next_version() {
        TrustProposal proposal = ending();

        assertThat(editing.sign(proposal.id(), 14, BEN)).isEqualTo(new Outcome.Signed(15));
        assertThat(zilverbeek().endedOn()).contains(LocalDate.parse("2026-12-31"));
        assertThat(zilverbeek().successor()).contains("lindewaard");
    }

    @Test
    void whoever_proposes_does_not_sign() {
        assertThat(editing.sign(ending().id(), 14, ANNA)).isEqualTo(new Outcome.SamePerson());
        assertThat(zilverbeek().endedOn()).isEmpty();
    }

    @Test
    void a_proposal_alone_changes_nothing() {
        ending();

        assertThat(zilverbeek().endedOn()).isEmpty();
    }

    @Test
    void a_reviewer_signs_only_what_was_looked_at() {
        TrustProposal proposal = ending();
        world.published(15);

        assertThat(editing.sign(proposal.id(), 14, BEN)).isEqualTo(new Outcome.ListMoved(15));
    }

    @Test
    void a_proposal_is_signed_once() {
        TrustProposal proposal = ending();
        editing.sign(proposal.id(), 14, BEN);

        assertThat(editing.sign(proposal.id(), 15, BEN)).isEqualTo(new Outcome.AlreadyClosed());
    }

    @Test
    void a_rejected_proposal_is_not_signed() {
        TrustProposal proposal = ending();

        assertThat(editing.reject(proposal.id(), BEN)).isEqualTo(new Outcome.Rejected());
        assertThat(editing.sign(proposal.id(), 14, BEN)).isEqualTo(new Outcome.AlreadyClosed());
    }

    @Test
    void without_the_accreditors_key_a_draft_can_be_exported() {
        EditingTrustList elsewhere = editing(Optional.empty());
        TrustProposal proposal =
                elsewhere.propose(
                        List.of(
                                new TrustChange.MarkCompromised(
                                        "zilverbeek",
                                        "2026-a",
                                        Instant.parse("2026-11-01T00:00:00Z"))),
                        "key lost",
                        ANNA);

        assertThat(elsewhere.sign(proposal.id(), 14, BEN)).isEqualTo(new Outcome.NoSigningKey());
        assertThat(elsewhere.draft(proposal.id()))
                .hasValueSatisfying(draft ->
                        assertThat(draft)
                                .contains("\"version\":15")
                                .contains("\"compromisedOn\":\"2026-11-01T00:00:00Z\""));
    }

    @Test
    void the_difference_shows_what_changes_and_nothing_else() {
        TrustProposal proposal =
                editing.propose(
                        List.of(
                                new TrustChange.PutEntitlement(
                                        "zilverbeek", TrustWorld.entitlement("AKF-2026-002"))),
                        "new level",
                        ANNA);

        assertThat(editing.review(proposal.id()))
                .hasValueSatisfying(review ->
                        assertThat(review.difference().entries())
                                .singleElement()
                                .satisfies(entry ->
                                        assertThat(entry.after().entitlements()).hasSize(2)));
    }

    @Test
    void a_change_of_an_unknown_issuer_is_refused_at_once() {
        var change =
                new TrustChange.EndIssuer(
                        "nobody", LocalDate.parse("2026-12-31"), Optional.empty());

        assertThatThrownBy(() -> editing.propose(List.of(change), "closed", ANNA))
                .isInstanceOf(RefusedInput.class)
                .hasMessageContaining("nobody");
    }

    @Test
    void a_list_that_cannot_be_read_is_not_replaced_by_an_empty_one() {
        world.source.fails();
        world.now = TrustWorld.NOW.plusSeconds(7200);
        world.current.reload();

        assertThatThrownBy(this::ending).isInstanceOf(RefusedInput.class);
    }

    @Test
    void a_list_that_could_not_be_published_leaves_the_proposal_open() {
        TrustProposal proposal = ending();
        world.source.full = true;
        assertThat(editing.sign(proposal.id(), 14, BEN)).isInstanceOf(Outcome.NotPublished.class);

        world.source.full = false;
        assertThat(editing.sign(proposal.id(), 14, BEN)).isEqualTo(new Outcome.Signed(15));
    }

    @Test
    void a_refused_change_is_pointed_at() {
        var change =
                new TrustChange.EndIssuer(
                        "nobody", LocalDate.parse("2026-12-31"), Optional.empty());

        assertThatThrownBy(() -> editing.propose(List.of(change), "closed", ANNA))
                .isInstanceOfSatisfying(
                        RefusedInput.class,
                        e -> assertThat(e.pointer()).isEqualTo("/changes/0/issuer"));
    }

    @Test
    void each_act_leaves_its_trace() {
        editing.sign(ending().id(), 14, BEN);

        assertThat(acts)
                .containsExactly(
                        "trust.proposed account-anna issuers zilverbeek",
                        "trust.signed account-ben version 15");
    }
}
