package org.stapel.issuer.hostile;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.stapel.issuer.Engine;
import org.stapel.issuer.RunningIssuer;
import org.stapel.issuer.StartIssuer;

import tools.jackson.databind.node.ObjectNode;

import java.nio.file.Path;
import java.util.List;

/// An address in an award is never a link that runs something.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class HostileLinksTest {
    private static final List<String> PLACES =
            List.of(
                    "/furtherInformationUrl",
                    "/qualityAssurance/0/url",
                    "/awardingBodies/0/homepage",
                    "/outcomes/0/skills/0/uri");

    private RunningIssuer issuer;
    private Scene.Cast cast;

    @BeforeAll
    void start(@TempDir Path data) {
        issuer = new StartIssuer(data).set("stapel.trusted-proxies", "127.0.0.1").start();
        issuer.installationAdministrator()
                .post("/api/institutions", Engine.fixture("zilverbeek.json"));
        cast = Scene.Cast.of(issuer);
    }

    @AfterAll
    void stop() {
        issuer.close();
    }

    private static ObjectNode award(String url, String place) {
        ObjectNode award = Scene.filled("PWN " + place + " " + url);
        int name = place.lastIndexOf('/');
        ((ObjectNode) award.at(place.substring(0, name))).put(place.substring(name + 1), url);
        return award;
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "javascript:PWN()",
                "JaVaScRiPt:PWN()",
                "java%0ascript:PWN()",
                "data:text/html,<script>PWN()</script>",
                "data:text/html;base64,PWN",
                "vbscript:PWN",
                "file:///etc/PWN",
                "blob:https://evil.example/PWN",
                "view-source:javascript:PWN()"
            })
    void it_is_refused_or_no_link(String url) {
        for (String place : PLACES) {
            var answer = cast.client().post(Scene.AWARDS, award(url, place));
            assertThat(answer.status()).as(answer.body()).isIn(201, 400, 422);
            if (answer.status() == 201) assertNoLink(answer.json().at("/award/id").asString(), url);
        }
    }

    private void assertNoLink(String award, String url) {
        var link = cast.client().post(Scene.AWARDS + "/" + award + "/claim-link", "");
        var learner = cast.someone();
        String claim = link.json().path("url").asString();
        learner.submit(claim, "answer", "1989-03-01");
        var scene = new Scene(cast, url, award, claim, learner);
        for (var page :
                List.of(
                        scene.registrar().get(scene.address()),
                        scene.registrar().get(scene.address() + "/replace"),
                        learner.get(claim),
                        scene.shown())) {
            assertThat(page.status()).isEqualTo(200);
            Inert.assertInert(page.parsed());
        }
    }
}
