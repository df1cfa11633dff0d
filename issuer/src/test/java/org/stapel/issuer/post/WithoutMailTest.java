package org.stapel.issuer.post;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.stapel.issuer.Engine;
import org.stapel.issuer.RunningIssuer;
import org.stapel.issuer.SettableClock;
import org.stapel.issuer.StartIssuer;
import org.stapel.service.account.Role;

import java.nio.file.Path;
import java.time.Duration;

class WithoutMailTest {
    @Test
    void without_a_mail_server_mails_wait_and_nothing_is_claimed(@TempDir Path data) {
        var clock = new SettableClock();
        try (RunningIssuer issuer = new StartIssuer(data).clock(clock).start()) {
            issuer.installationAdministrator()
                    .post("/api/institutions", Engine.fixture("zilverbeek.json"));
            var registrar = issuer.with("zilverbeek", Role.REGISTRAR);
            String award =
                    registrar
                            .post(
                                    PostOffice.AWARDS,
                                    PostOffice.award("WM-1", "fien@thuis.example", "en"))
                            .json()
                            .path("award")
                            .path("id")
                            .asString();
            clock.advance(Duration.ofDays(1));
            PostOffice.pause(Duration.ofSeconds(3));
            assertThat(
                            registrar
                                    .get(PostOffice.DISPATCHES + "/" + award)
                                    .json()
                                    .path("state")
                                    .asString())
                    .isEqualTo("waiting");
            try (var person = issuer.person("en", "zilverbeek", Role.REGISTRAR)) {
                assertThat(person.get(PostOffice.BOARD).html())
                        .contains("Mail is not set up", "The mail waits: mail is not set up.");
                var answer =
                        person.submit(
                                person.get(PostOffice.BOARD),
                                PostOffice.BOARD + "/test-mail",
                                java.util.Map.of());
                assertThat(answer.html()).contains("Mail is not set up in this installation.");
            }
        }
    }
}
