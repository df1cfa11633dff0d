package org.stapel.samples.endtoend;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.WaitForSelectorState;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.stapel.samples.demo.DemoInstallation;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;

/// The editor of the catalogue in a real browser, by keyboard alone: what is wrong is told while it
/// is typed.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class CatalogueEditorInBrowserTest {
    private static final int TABS = 100;

    private DemoInstallation demo;
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
        chromium = new Chromium(program.orElseThrow());
        good = new GoodPages(chromium);
    }

    @AfterAll
    void stop() {
        if (chromium != null) chromium.close();
    }

    private Page newUnit(String language, int width) {
        Page page = chromium.visitor(language, width);
        page.navigate(demo.settings().issuer() + "/console");
        page.fill("#email", demo.people().email());
        page.fill("#password", demo.people().password());
        page.keyboard().press("Enter");
        page.waitForURL(url -> !url.contains("sign-in"));
        page.navigate(demo.settings().issuer() + "/console/zilverbeek/catalogue/new?type=unit");
        return page;
    }

    private static String focused(Page page) {
        return String.valueOf(page.evaluate("document.activeElement.name || ''"));
    }

    private static void tabTo(Page page, String field) {
        for (int i = 0; i < TABS && !focused(page).equals(field); i++) page.keyboard().press("Tab");
        assertThat(focused(page)).isEqualTo(field);
    }

    @ParameterizedTest
    @CsvSource({"nl, 360", "en, 1440"})
    void a_wrong_value_is_told_while_it_is_typed_and_taken_back_when_it_is_right(
            String language, int width) {
        Page page = newUnit(language, width);
        String address = page.url();
        page.evaluate("window.stayed = true");
        Locator said = page.locator("[data-said='ects'] .error");
        assertThat(said.count()).isZero();

        tabTo(page, "ects");
        page.keyboard().type("veel");
        said.waitFor();
        assertThat(said.innerText()).isNotBlank();
        assertThat(page.locator("[name='ects']").getAttribute("aria-invalid")).isEqualTo("true");
        assertThat(page.locator("[data-live]").innerText()).isNotBlank();
        assertThat(focused(page)).isEqualTo("ects");
        assertThat(page.inputValue("[name='ects']")).isEqualTo("veel");
        good.assertGood(page);

        for (int i = 0; i < "veel".length(); i++) page.keyboard().press("Backspace");
        page.keyboard().type("4,5");
        said.waitFor(new Locator.WaitForOptions().setState(WaitForSelectorState.DETACHED));
        assertThat(page.locator("[name='ects']").getAttribute("aria-invalid")).isNull();
        assertThat(focused(page)).isEqualTo("ects");
        assertThat(page.url()).isEqualTo(address);
        assertThat(page.evaluate("window.stayed")).isEqualTo(true);
        good.assertGood(page);
    }
}
