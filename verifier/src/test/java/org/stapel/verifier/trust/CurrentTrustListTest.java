package org.stapel.verifier.trust;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.stapel.credential.verification.LookUpIssuer;

import java.time.Duration;
import java.util.function.Predicate;

class CurrentTrustListTest {
    private final TrustWorld world = new TrustWorld();

    private LookUpIssuer.Answer answerFor(String id) {
        return world.current.byId(id, TrustWorld.NOW);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                TrustWorld.ZILVERBEEK,
                "https://zilverbeek.example",
                "CN=Hogeschool Zilverbeek, O=Zilverbeek, C=BE",
            })
    void an_issuer_is_known_by_each_of_its_ids(String id) {
        world.published(14);

        assertThat(answerFor(id)).isInstanceOf(LookUpIssuer.Recognised.class);
    }

    @Test
    void letter_case_and_spaces_of_a_certificate_subject_carry_no_meaning() {
        world.published(14);

        assertThat(answerFor("cn=hogeschool  zilverbeek,o=ZILVERBEEK,c=be"))
                .isInstanceOf(LookUpIssuer.Recognised.class);
    }

    @Test
    void the_answer_says_which_list_it_rests_on() {
        world.published(14);

        assertThat(answerFor("did:web:elsewhere.example"))
                .isEqualTo(
                        new LookUpIssuer.NotListed(
                                new LookUpIssuer.ListEvidence(
                                        "Agentschap Kwaliteit Fictie",
                                        14,
                                        TrustWorld.NOW.minusSeconds(3600),
                                        world.source.address())));
    }

    @Test
    void a_new_version_answers_without_a_restart() {
        world.published(14);
        world.published(15);

        assertThat(world.current.list())
                .hasValueSatisfying(l -> assertThat(l.version()).isEqualTo(15));
    }

    @Test
    void without_a_list_nothing_is_said_about_anyone() {
        world.current.reload();

        assertThat(answerFor(TrustWorld.ZILVERBEEK)).matches(unavailable("trust_unavailable"));
    }

    @Test
    void an_older_list_put_back_is_a_rollback() {
        world.published(14);
        world.published(13);

        assertThat(answerFor(TrustWorld.ZILVERBEEK)).matches(unavailable("trust_rollback"));
    }

    @Test
    void a_rollback_is_seen_after_a_restart_too() {
        world.versions.accepted(20);
        world.published(14);

        assertThat(answerFor(TrustWorld.ZILVERBEEK)).matches(unavailable("trust_rollback"));
    }

    @Test
    void a_list_past_its_next_update_is_stale() {
        world.published(14);
        world.now = TrustWorld.NOW.plus(Duration.ofDays(90)).plusSeconds(1);

        assertThat(answerFor(TrustWorld.ZILVERBEEK)).matches(unavailable("trust_stale"));
    }

    @Test
    void a_list_signed_by_another_key_is_not_used() {
        world.source.holds(new SignTrustList(TrustWorld.key("accreditor")).sign(world.list(14)));
        world.current.reload();

        assertThat(answerFor(TrustWorld.ZILVERBEEK)).matches(unavailable("trust_unavailable"));
    }

    @Test
    void a_changed_list_is_not_used() {
        String signed = new SignTrustList(world.accreditor).sign(world.list(14));
        String other = new SignTrustList(world.accreditor).sign(world.list(15));
        String[] parts = signed.split("\\.");
        world.source.holds(parts[0] + "." + other.split("\\.")[1] + "." + parts[2]);
        world.current.reload();

        assertThat(answerFor(TrustWorld.ZILVERBEEK)).matches(unavailable("trust_unavailable"));
    }

    @Test
    void the_last_good_list_answers_while_its_source_is_away_for_a_while() {
        world.published(14);
        world.source.fails();
        world.now = TrustWorld.NOW.plus(Duration.ofMinutes(59));
        world.current.reload();
        assertThat(answerFor(TrustWorld.ZILVERBEEK)).isInstanceOf(LookUpIssuer.Recognised.class);

        world.now = TrustWorld.NOW.plus(Duration.ofMinutes(61));
        world.current.reload();
        assertThat(answerFor(TrustWorld.ZILVERBEEK)).matches(unavailable("trust_unavailable"));
    }

    private static Predicate<LookUpIssuer.Answer> unavailable(String code) {
        return answer ->
                answer instanceof LookUpIssuer.Unavailable unavailable
                        && unavailable.code().equals(code);
    }
}
