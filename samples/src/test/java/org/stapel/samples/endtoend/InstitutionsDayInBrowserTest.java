package org.stapel.samples.endtoend;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.stapel.samples.demo.DemoInstallation;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Optional;

/// The registrar's evening in a real browser: from a school's file to signed credentials on their
/// way, by keyboard where it matters, in both languages, on a phone and at a desk.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class InstitutionsDayInBrowserTest {
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

    private Page registrar(String language, int width) {
        Page page = chromium.visitor(language, width);
        page.navigate(demo.settings().issuer() + "/console");
        page.fill("#email", demo.people().email());
        page.fill("#password", demo.people().password());
        page.keyboard().press("Enter");
        page.waitForURL(url -> !url.contains("sign-in"));
        return page;
    }

    private String console(String path) {
        return demo.settings().issuer() + "/console/zilverbeek" + path;
    }

    /// Six results as a school would write them down: four good, one failed, one wrong.
    private static FilePayload results(String term) {
        var text = new StringBuilder("\uFEFFStudentnummer;Naam;Voornaam;Geboortedatum;Code OPO;");
        text.append("Examenperiode;Score;Datum deliberatie;E-mail privé;Taal;\r\n");
        String[] scores = {"14,5", "12", "17", "10", "9", "25"};
        for (int i = 0; i < scores.length; i++)
            text.append(
                    "TEST-%s-%d;Voorbeeld;Fien %d;01/03/1989;G02;juni 2026;%s;30/06/2026;%s;nl;\r\n"
                            .formatted(term, i, i, scores[i], "fien" + i + "@post.example"));
        return new FilePayload(
                "resultaten-" + term + ".csv",
                "text/csv",
                text.toString().getBytes(StandardCharsets.UTF_8));
    }

    @ParameterizedTest
    @CsvSource({
        "nl, 360, Kijk alle rijen na, Onderteken 4, Klaar: 4",
        "en, 1440, Check every row, Sign 4, Done: 4"
    })
    void a_file_in_order_is_signed_in_four_screens(
            String language, int width, String check, String sign, String done) {
        Page page = registrar(language, width);
        page.navigate(console("/batches"));
        good.assertGood(page);

        page.setInputFiles("input[type=file]", results(language + width));
        press(page.locator("form:has(input[type=file]) button[type=submit]").first());
        page.waitForURL("**/batches/*");
        good.assertGood(page);

        press(page.locator("button:has-text('" + check + "')").first());
        page.locator("button:has-text('" + sign + "')").first().waitFor();
        good.assertGood(page);

        press(page.locator("button:has-text('" + sign + "')").first());
        page.locator("h2:has-text('" + done + "')").waitFor();
        good.assertGood(page);
    }

    /// By keyboard alone.
    private static void press(Locator button) {
        button.focus();
        button.press("Enter");
    }

    @ParameterizedTest
    @CsvSource({"nl, 360", "nl, 1440", "en, 360", "en, 1440"})
    void every_page_of_the_desk_is_fit_for_everyone(String language, int width) {
        Page page = registrar(language, width);
        for (String path :
                new String[] {
                    "", "/batches", "/deliveries", "/questions", "/catalogue", "/figures", "/rights"
                }) {
            page.navigate(console(path));
            good.assertGood(page);
        }
        page.navigate(demo.settings().issuer() + "/catalogue?q=data");
        good.assertGood(page);
    }
}
