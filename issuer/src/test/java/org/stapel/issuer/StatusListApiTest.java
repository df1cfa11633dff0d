package org.stapel.issuer;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.stapel.credential.encoding.StrictJson;
import org.stapel.credential.status.Bits;
import org.stapel.credential.status.StatusList;
import org.stapel.service.account.Role;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Base64;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;

class StatusListApiTest {
    private static final String AWARDS = "/api/institutions/zilverbeek/awards";
    private static final String LIST = "/i/zilverbeek/status/revocation-1";
    private static final String REASON = "{\"reason\":\"awarded_in_error\"}";

    private final int port = StartIssuer.freePort();

    @TempDir private Path data;
    private RunningIssuer issuer;
    private RunningIssuer.Client registrar;

    @BeforeEach
    void start() {
        issuer = new RunningIssuer(data, port);
        issuer.installationAdministrator()
                .post("/api/institutions", Engine.fixture("zilverbeek.json"));
        registrar = issuer.with("zilverbeek", Role.REGISTRAR);
    }

    @AfterEach
    void stop() {
        issuer.close();
    }

    private String taken(String reference) {
        var answer = registrar.post(AWARDS, Engine.m01(reference));
        return answer.json().at("/award/id").asString();
    }

    private void revoke(String award) {
        assertThat(registrar.post(AWARDS + "/" + award + "/revoke", REASON).status())
                .isEqualTo(200);
    }

    private Bits revocations() {
        String token = issuer.get(LIST).raw().body();
        byte[] content = Base64.getUrlDecoder().decode(token.split("\\.")[1]);
        return StatusList.ofBitstring(StrictJson.parse(new String(content, StandardCharsets.UTF_8)))
                .bits();
    }

    @Test
    void an_unchanged_list_is_not_sent_again_and_a_changed_one_is() throws InterruptedException {
        String award = taken("HZ-1");
        var first = issuer.get(LIST);
        String etag = first.raw().headers().firstValue("ETag").orElseThrow();
        var again = issuer.get(LIST, "If-None-Match", etag);
        assertThat(again.status()).isEqualTo(304);
        assertThat(again.raw().body()).isEmpty();
        revoke(award);
        Thread.sleep(300);
        assertThat(issuer.get(LIST, "If-None-Match", etag).status()).isEqualTo(200);
    }

    @Test
    void sixty_four_revocations_at_once_are_all_on_the_list() throws InterruptedException {
        List<String> awards = IntStream.range(0, 64).mapToObj(i -> taken("HZ-" + i)).toList();
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            awards.forEach(award -> threads.execute(() -> revoke(award)));
        }
        Thread.sleep(300);
        Bits bits = revocations();
        assertThat(IntStream.range(0, bits.length()).filter(i -> bits.at(i) == 1).count())
                .isEqualTo(64);
    }

    @Test
    void a_list_from_an_older_store_is_not_served() throws IOException {
        String award = taken("HZ-1");
        issuer.get(LIST);
        issuer.close();
        Path store = data.resolve("store.db");
        Path backup = Files.copy(store, data.resolve("backup"));
        start();
        revoke(award);
        revocations();
        issuer.close();
        Files.copy(backup, store, StandardCopyOption.REPLACE_EXISTING);
        start();
        var answer = issuer.get(LIST);
        assertThat(answer.status()).isEqualTo(503);
        assertThat(answer.json().path("code").asString()).isEqualTo("status_rolled_back");
    }
}
