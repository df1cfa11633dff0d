package org.stapel.samples.endtoend;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.stapel.credential.model.AwardKind;
import org.stapel.samples.demo.DemoInstallation;
import org.stapel.samples.world.SampleAward;
import org.stapel.samples.world.World;

import tools.jackson.databind.JsonNode;

import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;

/// A completed module becomes a signed credential that an employer can check.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class OneAwardEndToEndTest {
    private static final Duration LONGEST = Duration.ofSeconds(10);

    private static final String WITHDRAWN_HERE = "M09";
    private static final String SUSPENDED_HERE = "M07";

    private Desk desk;

    @BeforeAll
    void start() throws IOException, InterruptedException {
        DemoInstallation demo = RunningDemo.shared();
        desk = new Desk(demo);
    }

    static Stream<String> awards() {
        return World.load().awards().stream()
                .filter(award -> award.award().kind() != AwardKind.STUDY_RESULT)
                .map(SampleAward::name)
                .filter(name -> !name.equals(WITHDRAWN_HERE) && !name.equals(SUSPENDED_HERE));
    }

    @ParameterizedTest
    @MethodSource("awards")
    void every_sample_award_is_valid_for_hiring_as_an_open_badge(String award)
            throws IOException, InterruptedException {
        JsonNode answer = desk.check(desk.credential(award, "openbadge-3.0"), "hiring");

        assertThat(Desk.verdict(answer)).as(answer.toPrettyString()).isEqualTo("VALID");
    }

    @ParameterizedTest
    @MethodSource("awards")
    void every_sample_award_is_valid_for_hiring_as_an_sd_jwt_vc(String award)
            throws IOException, InterruptedException {
        JsonNode answer = desk.check(desk.credential(award, "sd-jwt-vc"), "hiring");

        assertThat(Desk.verdict(answer)).as(answer.toPrettyString()).isEqualTo("VALID");
    }

    @Test
    void a_closed_institution_is_named_with_its_successor()
            throws IOException, InterruptedException {
        JsonNode answer = desk.check(desk.credential("N14", "openbadge-3.0"), "hiring");

        assertThat(Desk.codes(answer)).contains("issuer_ended");
    }

    @Test
    void a_changed_credential_is_refused() throws IOException, InterruptedException {
        String credential = desk.credential("M01", "openbadge-3.0");
        List<String> parts = List.of(credential.split("\\."));
        String changed =
                parts.get(0) + "." + withOneCharacterChanged(parts.get(1)) + "." + parts.get(2);

        assertThat(Desk.verdict(desk.check(changed, "hiring"))).isNotEqualTo("VALID");
    }

    @Test
    void a_withdrawn_award_is_refused_in_every_format() throws IOException, InterruptedException {
        String badge = desk.credential(WITHDRAWN_HERE, "openbadge-3.0");
        String sdJwt = desk.credential(WITHDRAWN_HERE, "sd-jwt-vc");
        assertThat(Desk.verdict(desk.check(badge, "hiring"))).isEqualTo("VALID");

        desk.revoke(WITHDRAWN_HERE);

        assertThat(Desk.codes(untilNot("VALID", badge))).contains("revoked");
        assertThat(Desk.codes(untilNot("VALID", sdJwt))).contains("revoked");
    }

    @Test
    void a_suspended_award_counts_again_once_reinstated() throws IOException, InterruptedException {
        String badge = desk.credential(SUSPENDED_HERE, "openbadge-3.0");

        desk.suspend(SUSPENDED_HERE);
        assertThat(Desk.codes(untilNot("VALID", badge))).contains("suspended");

        desk.reinstate(SUSPENDED_HERE);
        assertThat(Desk.verdict(untilNot("INVALID", badge))).isEqualTo("VALID");
    }

    private JsonNode untilNot(String verdict, String credential)
            throws IOException, InterruptedException {
        long deadline = System.nanoTime() + LONGEST.toNanos();
        JsonNode answer = desk.check(credential, "hiring");
        while (Desk.verdict(answer).equals(verdict) && System.nanoTime() < deadline) {
            Thread.sleep(100);
            answer = desk.check(credential, "hiring");
        }
        return answer;
    }

    private static String withOneCharacterChanged(String payload) {
        int middle = payload.length() / 2;
        char other = payload.charAt(middle) == 'A' ? 'B' : 'A';
        return payload.substring(0, middle) + other + payload.substring(middle + 1);
    }
}
