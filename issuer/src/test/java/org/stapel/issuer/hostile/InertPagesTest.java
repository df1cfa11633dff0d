package org.stapel.issuer.hostile;

import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;

import jakarta.mail.Multipart;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.stapel.issuer.Browser;
import org.stapel.issuer.Engine;
import org.stapel.issuer.RunningIssuer;
import org.stapel.issuer.StartIssuer;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// Whatever stands in the texts of an award, every page shows it as text.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class InertPagesTest {
    /// Each page that shows what people typed; a new page is one more line.
    private static final List<Shown> PAGES =
            List.of(
                    shown("list", scene -> scene.registrar().get(Scene.HOME)),
                    shown("questions", Scene::questions),
                    shown("question", Scene::asked),
                    shown("deliveries", scene -> scene.registrar().get(Scene.DELIVERIES)),
                    shown("delivery", scene -> scene.registrar().get(scene.delivery())),
                    shown("desk", scene -> scene.registrar().get(scene.delivery() + "/desk")),
                    shown("audit", scene -> scene.cast().auditor().get(Scene.HOME + "/audit")),
                    shown("figures", scene -> scene.cast().auditor().get(Scene.FIGURES)),
                    shown("columns of a batch", scene -> scene.offers().columns()),
                    shown("rows of a batch", scene -> scene.offers().rows()),
                    shown("batches", scene -> scene.registrar().get(Scene.HOME + "/batches")),
                    shown("catalogue", scene -> scene.offers().catalogue()),
                    shown("public catalogue", scene -> scene.offers().found()),
                    shown("offer", scene -> scene.offers().shown()),
                    shown(
                            "search",
                            scene -> scene.registrar().get(Scene.HOME + "?q=" + scene.inAddress())),
                    shown("award", scene -> scene.registrar().get(scene.address())),
                    shown(
                            "correction",
                            scene -> scene.registrar().get(scene.address() + "/replace")),
                    shown("form", scene -> scene.form("edit")),
                    shown("preview", scene -> scene.form("check")),
                    shown("claim door", scene -> scene.cast().someone().get(scene.claim())),
                    shown("claim", scene -> scene.learner().get(scene.claim())),
                    shown("show", Scene::shown));

    /// Payloads on one sheet of paper.
    private static final int A_SHEET = 9;

    private final GreenMail mail =
            new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP).dynamicPort());
    private RunningIssuer issuer;
    private Scene.Cast cast;

    /// A page by what it is called.
    private record Shown(String name, Function<Scene, Browser.Page> page) {}

    private static Shown shown(String name, Function<Scene, Browser.Page> page) {
        return new Shown(name, page);
    }

    @BeforeAll
    void start(@TempDir Path data) {
        mail.start();
        issuer =
                new StartIssuer(data)
                        .set("stapel.trusted-proxies", "127.0.0.1")
                        .set("spring.mail.host", "127.0.0.1")
                        .set("spring.mail.port", mail.getSmtp().getPort())
                        .set("stapel.mail.from", "credentials@issuer.example")
                        .set("stapel.mail.bounce-address", "bounces@issuer.example")
                        .start();
        var hostile = Engine.fixture("zilverbeek.json");
        hostile.withObject("name").put("en", String.join(" ", payloads().toList()));
        assertThat(issuer.installationAdministrator().post("/api/institutions", hostile).status())
                .isEqualTo(201);
        cast = Scene.Cast.of(issuer);
    }

    @AfterAll
    void stop() {
        issuer.close();
        mail.stop();
    }

    private static Stream<String> payloads() {
        try (InputStream in =
                Objects.requireNonNull(InertPagesTest.class.getResourceAsStream("payloads.txt"))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    @Test
    void there_are_at_least_sixty_payloads_and_each_can_be_recognised() {
        assertThat(payloads().distinct())
                .hasSizeGreaterThan(60)
                .allMatch(payload -> payload.contains(Inert.MARK));
    }

    private static boolean foundOut(String page) {
        try {
            Inert.assertInert(Jsoup.parse(page));
            return false;
        } catch (AssertionError expected) {
            return true;
        }
    }

    @Test
    void a_page_that_escapes_nothing_is_found_out() {
        assertThat(payloads().filter(payload -> payload.startsWith("<")))
                .hasSizeGreaterThan(50)
                .filteredOn(payload -> !foundOut("<p>" + payload + "</p>"))
                .hasSizeLessThan(6);
        assertThat(foundOut("<input value=\"\" autofocus onfocus=\"PWN()\" x=\"\">")).isTrue();
        assertThat(foundOut("<a href=\"javascript:PWN()\">x</a>")).isTrue();
    }

    @ParameterizedTest
    @MethodSource("payloads")
    void every_page_shows_it_as_text(String payload) {
        Scene scene = Scene.of(cast, payload);
        for (Shown shown : PAGES) {
            var page = shown.page().apply(scene);
            assertThat(page.status()).as("%s: %s", shown.name(), page.html()).isEqualTo(200);
            Inert.assertInert(page.parsed());
            assertThat(Inert.says(page.parsed(), payload))
                    .as("%s says it: %s", shown.name(), page.html())
                    .isTrue();
        }
    }

    @Test
    void a_mail_shows_the_name_of_its_sender_as_text() throws Exception {
        var sent = cast.registrar().get(Scene.DELIVERIES);
        String action = Scene.DELIVERIES + "/test-mail";
        assertThat(cast.registrar().submit(sent, action, Map.of()).path())
                .endsWith("done=test-sent");
        assertThat(mail.waitForIncomingEmail(10_000, 1)).isTrue();
        var both = (Multipart) mail.getReceivedMessages()[0].getContent();
        Document html = Jsoup.parse(both.getBodyPart(1).getContent().toString());
        assertThat(html.select("[style*=" + Inert.MARK + "]")).isEmpty();
        html.select("[style]").removeAttr("style");
        Inert.assertInert(html);
        String text = squeezed(html.wholeText());
        assertThat(payloads()).allMatch(payload -> text.contains(squeezed(payload)));
    }

    private static Stream<List<String>> sheets() {
        List<String> all = payloads().toList();
        return IntStream.range(0, (all.size() + A_SHEET - 1) / A_SHEET)
                .mapToObj(i -> all.subList(i * A_SHEET, Math.min(all.size(), (i + 1) * A_SHEET)));
    }

    @ParameterizedTest
    @MethodSource("sheets")
    void paper_shows_it_as_text_and_runs_nothing(List<String> sheet) throws IOException {
        Scene scene = Scene.of(cast, "PWN", String.join(" ", sheet));
        var answer = scene.learner().load(scene.claim() + "/paper.pdf");
        assertThat(answer.statusCode()).isEqualTo(200);
        try (PDDocument paper = Loader.loadPDF(answer.body())) {
            for (var page : paper.getPages()) assertThat(page.getAnnotations()).isEmpty();
            assertThat(paper.getDocumentCatalog().getOpenAction()).isNull();
            assertThat(paper.getDocumentCatalog().getNames().getJavaScript()).isNull();
            String text = squeezed(new PDFTextStripper().getText(paper));
            assertThat(sheet).allMatch(payload -> text.contains(squeezed(payload)));
        }
    }

    /// Lines break where they must.
    private static String squeezed(String text) {
        return text.replaceAll("\\s", "");
    }
}
