package org.stapel.issuer;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.stapel.service.account.Role;

import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class AwardIdempotencyApiTest {
    private static final String AWARDS = "/api/institutions/zilverbeek/awards";
    private static final String OTHERS = "/api/institutions/rozelaar/awards";
    private static final String KEY = "Idempotency-Key";

    private RunningIssuer issuer;
    private RunningIssuer.Client registrar;

    @BeforeAll
    void start(@TempDir Path data) {
        issuer = new RunningIssuer(data);
        var administrator = issuer.installationAdministrator();
        administrator.post("/api/institutions", Engine.fixture("zilverbeek.json"));
        administrator.post(
                "/api/institutions", Engine.fixture("zilverbeek.json").put("id", "rozelaar"));
        registrar = issuer.with("zilverbeek", Role.REGISTRAR);
    }

    @AfterAll
    void stop() {
        issuer.close();
    }

    private static String id(RunningIssuer.Answer answer) {
        return answer.json().at("/award/id").asString();
    }

    private static String code(RunningIssuer.Answer answer) {
        return answer.json().path("code").asString();
    }

    @Test
    void a_reference_with_another_body_is_refused_and_changes_nothing() {
        String id = id(registrar.post(AWARDS, Engine.m01("HZ-1")));
        var other = registrar.post(AWARDS, Engine.m01("HZ-1").put("awardedDate", "2026-07-01"));
        assertThat(other.status()).isEqualTo(409);
        assertThat(code(other)).isEqualTo("reference_taken");
        assertThat(registrar.get(AWARDS + "/" + id).json().at("/record/awardedDate").asString())
                .isEqualTo("2026-06-30");
    }

    @Test
    void a_key_with_another_body_is_refused() {
        registrar.post(AWARDS, Engine.m01("HZ-2"), KEY, "k2");
        var other = registrar.post(AWARDS, Engine.m01("HZ-3"), KEY, "k2");
        assertThat(other.status()).isEqualTo(422);
        assertThat(code(other)).isEqualTo("idempotency_mismatch");
    }

    @Test
    void fifty_times_the_same_request_at_once_is_one_award() throws InterruptedException {
        Callable<RunningIssuer.Answer> call =
                () -> registrar.post(AWARDS, Engine.m01("HZ-4"), KEY, "k4");
        Set<String> ids = new HashSet<>();
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var calls = IntStream.range(0, 50).mapToObj(_ -> call).toList();
            threads.invokeAll(calls).stream().map(Future::resultNow).forEach(a -> ids.add(id(a)));
        }
        assertThat(ids).singleElement().asString().isNotEmpty();
        assertThat(registrar.get(AWARDS + "?reference=HZ-4").json().path("awards")).hasSize(1);
        String credentials = AWARDS + "/" + List.copyOf(ids).getFirst() + "/credentials";
        assertThat(registrar.get(credentials).json().path("credentials")).hasSize(1);
    }

    @Test
    void a_key_of_another_institution_is_another_key() {
        String one = id(registrar.post(AWARDS, Engine.m01("HZ-5"), KEY, "k5"));
        var stranger = issuer.with("rozelaar", Role.REGISTRAR);
        var answer = stranger.post(OTHERS, Engine.m01("HZ-5"), KEY, "k5");
        assertThat(answer.status()).as(answer.raw().body()).isEqualTo(201);
        assertThat(id(answer)).isNotEqualTo(one);
    }

    @ParameterizedTest
    @ValueSource(strings = {"two words", "tab\there", " "})
    void a_key_of_other_characters_is_refused(String key) {
        var answer = registrar.post(AWARDS, Engine.m01("HZ-6"), KEY, key);
        assertThat(answer.status()).isEqualTo(400);
        assertThat(code(answer)).isEqualTo("bad_value");
    }

    @Test
    void a_key_of_ten_kilobytes_is_refused() {
        var answer = registrar.post(AWARDS, Engine.m01("HZ-7"), KEY, "k".repeat(10_000));
        assertThat(answer.status()).isEqualTo(400);
        assertThat(code(answer)).isEqualTo("bad_value");
    }
}
