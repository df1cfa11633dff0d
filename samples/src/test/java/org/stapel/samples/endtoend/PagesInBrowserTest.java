package org.stapel.samples.endtoend;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.microsoft.playwright.Page;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.stapel.samples.demo.DemoInstallation;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;

/// The main journeys in a real browser: nl and en, phone and desk, accessible by WCAG 2.2 AA as far
/// as a machine can tell, nothing refused by the content security policy, nothing wider than the
/// screen.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PagesInBrowserTest {
    private DemoInstallation demo;
    private Desk desk;
    private Chromium chromium;
    private GoodPages good;

    @BeforeAll
    void start() throws IOException, InterruptedException {
        Optional<Path> program = Chromium.installed();
        assumeTrue(
                program.isPresent(),
                "no Chromium on this machine: the browser tests are skipped (apt-get install"
                        + " chromium)");
        demo = RunningDemo.shared();
        desk = new Desk(demo);
        chromium = new Chromium(program.orElseThrow());
        good = new GoodPages(chromium);
    }

    @AfterAll
    void stop() {
        if (chromium != null) chromium.close();
    }

    @ParameterizedTest
    @CsvSource({
        "nl, 360, Echt en nog geldig",
        "nl, 1440, Echt en nog geldig",
        "en, 360, Genuine and still valid",
        "en, 1440, Genuine and still valid"
    })
    void an_employer_pastes_a_credential_and_reads_one_verdict(
            String language, int width, String verdict) throws IOException, InterruptedException {
        Page page = chromium.visitor(language, width);
        page.navigate(demo.settings().verifier() + "/");
        assertGood(page);

        page.fill("textarea", desk.credential("M01", "openbadge-3.0"));
        page.click("main button[type=submit]");

        assertThat(page.textContent(".verdict h1").strip()).isEqualTo(verdict);
        assertThat(page.locator(".verdict").count()).isEqualTo(1);
        assertGood(page);
    }

    @ParameterizedTest
    @CsvSource({"nl, 360, Goed gedaan", "en, 1440, Well done"})
    void a_learner_opens_the_claim_link_and_shares_it(String language, int width, String greeting)
            throws IOException, InterruptedException {
        Page page = chromium.visitor(language, width);
        page.navigate(demo.claimLinks().get("M04"));
        assertGood(page);

        page.fill("input[name=answer]", "1989-03-01");
        page.click("main button[type=submit]");
        assertThat(page.textContent("h1")).contains(greeting);
        page.click("form[action$='/shares'] button");
        assertGood(page);
    }

    @Test
    void a_registrar_signs_in_and_finds_the_form_for_a_credit_certificate() {
        Page page = chromium.visitor("nl", 360);
        page.navigate(demo.settings().issuer() + "/console");
        assertGood(page);
        page.fill("#email", demo.people().email());
        page.fill("#password", demo.people().password());
        page.click("main button[type=submit]");

        page.navigate(demo.settings().issuer() + "/console/zilverbeek");
        assertThat(page.textContent("h1")).contains("Zilverbeek");
        assertGood(page);
        page.navigate(
                demo.settings().issuer()
                        + "/console/zilverbeek/awards/new?kind=CREDIT_CERTIFICATE");
        assertGood(page);
    }

    private void assertGood(Page page) {
        good.assertGood(page);
    }
}
