package org.stapel.issuer;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.stapel.credential.encoding.StrictJson;
import org.stapel.service.account.Role;

import tools.jackson.databind.node.ObjectNode;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/// What a production log says, and above all what it does not say.
@ExtendWith(OutputCaptureExtension.class)
class LogsTest {
    private static final String AWARDS = "/api/institutions/zilverbeek/awards";
    private static final String[] PERSONAL = {
        "Xantippe", "Quaggenstein", "1971-02-03", "TEST-CANARY-77", "canary77@learner.example"
    };

    @TempDir private Path data;

    private static ObjectNode award(String reference) {
        ObjectNode award = Engine.m01(reference);
        award.withObject("learner")
                .put("familyName", "Quaggenstein")
                .put("givenName", "Xantippe")
                .put("birthDate", "1971-02-03")
                .put("identification", "TEST-CANARY-77");
        return award;
    }

    private RunningIssuer issuer() throws IOException {
        Path password = Files.writeString(data.resolve("password"), "an-example-of-a-password\n");
        return StartIssuer.inProduction(data.resolve("issuer"), password).start();
    }

    private static String lived(RunningIssuer issuer) {
        issuer.installationAdministrator()
                .post("/api/institutions", Engine.fixture("zilverbeek.json"));
        var registrar = issuer.with("zilverbeek", Role.REGISTRAR);
        var taken = registrar.post(AWARDS, award("HZ-1"));
        assertThat(taken.status()).as(taken.raw().body()).isEqualTo(201);
        String path = AWARDS + "/" + taken.json().at("/award/id").asString();
        registrar.get(AWARDS + "?learner=TEST-CANARY-77");
        registrar.post(AWARDS, award("HZ-2").put("canary77@learner.example", "Xantippe"));
        registrar.post(AWARDS, award("HZ-3").toString().replace("}", "\"Quaggenstein\""));
        registrar.post(path + "/revoke", "{\"reason\":\"Xantippe\"}");
        var credential = registrar.post(path + "/credentials/sd-jwt-vc", "");
        assertThat(credential.status()).isEqualTo(200);
        issuer.with("zilverbeek", Role.INSTITUTION_ADMINISTRATOR)
                .post(
                        "/api/institutions/zilverbeek/learners/erase",
                        "{\"identification\":\"TEST-CANARY-77\"}");
        return credential.json().path("credential").asString();
    }

    @Test
    void logs_are_structured_and_tell_nothing_of_learners(CapturedOutput output)
            throws IOException {
        String credential;
        String token;
        try (var issuer = issuer()) {
            credential = lived(issuer);
            token = issuer.with("zilverbeek", Role.REGISTRAR).token();
        }
        List<String> lines =
                output.getOut().lines().filter(line -> line.contains("@timestamp")).toList();
        assertThat(lines)
                .hasSizeGreaterThan(5)
                .allSatisfy(line ->
                        assertThat(StrictJson.parse(line).at("/service/name").asString())
                                .isEqualTo("stapel-issuer"));
        assertThat(output.getAll())
                .doesNotContain(PERSONAL)
                .doesNotContain(credential.substring(0, 60), token.substring(0, 60));
    }
}
