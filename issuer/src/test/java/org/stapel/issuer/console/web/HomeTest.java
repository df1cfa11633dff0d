package org.stapel.issuer.console.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.stapel.issuer.Browser;
import org.stapel.issuer.RunningIssuer;
import org.stapel.issuer.institution.Institution.Approval;
import org.stapel.service.account.Role;

import java.nio.file.Path;

/// Where the bare address leads.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class HomeTest {
    private RunningIssuer issuer;

    @BeforeAll
    void start(@TempDir Path data) {
        issuer = new RunningIssuer(data);
        issuer.institution("zilverbeek", "Hogeschool Zilverbeek", Approval.NONE);
    }

    @AfterAll
    void stop() {
        issuer.close();
    }

    @Test
    void after_a_sign_in_without_a_target_staff_are_at_their_work() {
        try (var browser = new Browser("nl", issuer.origin())) {
            String email = issuer.account("zilverbeek", Role.REGISTRAR);
            var page = issuer.signIn(browser, email);
            assertThat(page.status()).isEqualTo(200);
            assertThat(page.path()).startsWith("/console");
            assertThat(browser.get("/").path()).startsWith("/console");
        }
    }

    @Test
    void others_are_led_to_what_can_be_learned() {
        try (var browser = issuer.nobody()) {
            var page = browser.get("/");
            assertThat(page.status()).isEqualTo(200);
            assertThat(page.path()).isEqualTo("/catalogue");
        }
    }
}
