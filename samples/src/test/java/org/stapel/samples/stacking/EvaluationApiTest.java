package org.stapel.samples.stacking;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.context.ConfigurableApplicationContext;
import org.stapel.credential.securing.KeyId;
import org.stapel.credential.securing.SignatureAlgorithm;
import org.stapel.credential.securing.keys.InMemorySigningKey;
import org.stapel.samples.world.World;
import org.stapel.verifier.VerifierApplication;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;

/// A whole world in one request, over HTTP.
class EvaluationApiTest {
    private static final World WORLD = World.load();
    private static ConfigurableApplicationContext verifier;

    @BeforeAll
    static void start(@TempDir Path folder) throws Exception {
        Path anchor =
                Files.writeString(
                        folder.resolve("anchor.json"),
                        InMemorySigningKey.generate(new KeyId("nobody"), SignatureAlgorithm.ES256)
                                .publicJwk()
                                .json());
        var application = new SpringApplication(VerifierApplication.class);
        application.setRegisterShutdownHook(false);
        verifier =
                application.run(
                        "--server.port=0",
                        "--server.address=127.0.0.1",
                        "--management.server.port=0",
                        "--stapel.public-url=http://localhost:8090",
                        "--stapel.development.origins=http://localhost:8080",
                        "--stapel.trust.anchor-file=" + anchor,
                        "--stapel.trust.list-file=" + folder.resolve("no-list.jwt"),
                        "--stapel.data=" + folder.resolve("data"));
    }

    @AfterAll
    static void stop() {
        verifier.close();
    }

    private static HttpResponse<String> post(String body) throws Exception {
        return post("", body);
    }

    private static HttpResponse<String> post(String below, String body) throws Exception {
        int port =
                Objects.requireNonNull(((WebServerApplicationContext) verifier).getWebServer())
                        .getPort();
        var request =
                HttpRequest.newBuilder(
                                URI.create("http://localhost:" + port + "/api/evaluations" + below))
                        .header("Content-Type", "application/json")
                        .POST(HttpRequest.BodyPublishers.ofString(body));
        return HttpClient.newHttpClient()
                .send(request.build(), HttpResponse.BodyHandlers.ofString());
    }

    private static ObjectNode fien() {
        List<JsonNode> awards =
                Arrays.stream("M01 M02 M03 M04 M12".split(" "))
                        .<JsonNode>map(name -> WORLD.award(name).orElseThrow().json())
                        .toList();
        ObjectNode rules =
                WORLD.qualifications().stream()
                        .filter(one -> one.path("id").stringValue().equals("Q-GRAD"))
                        .findFirst()
                        .orElseThrow();
        return InlineWorld.of(rules, WORLD.equivalences(), awards, World.DEMO_DAY.toString());
    }

    private static JsonNode refused(ObjectNode world) throws Exception {
        var answer = post(world.toString());
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(400);
        assertThat(answer.headers().firstValue("Content-Type").orElse(""))
                .startsWith("application/problem+json");
        JsonNode problem = JsonMapper.shared().readTree(answer.body());
        assertThat(problem.path("code").stringValue()).isEqualTo("world_invalid");
        return problem;
    }

    @Test
    void fiens_world_adds_up_and_says_why() throws Exception {
        ObjectNode world = fien();
        world.putObject("plan")
                .put("ectsPerYear", "30")
                .put("contract", "DIPLOMA")
                .put("status", "NON_GRANT");
        var answer = post(world.toString());
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        JsonNode body = JsonMapper.shared().readTree(answer.body());
        assertThat(body.at("/evaluation/totals/held").stringValue()).isEqualTo("18");
        assertThat(body.at("/evaluation/totals/expected").stringValue()).isEqualTo("18");
        assertThat(body.at("/evaluation/optimal").booleanValue()).isTrue();
        assertThat(body.at("/next/0/unit").stringValue()).isEqualTo("GW2");
        assertThat(body.at("/estimate/saved/fee").stringValue()).isEqualTo("666.40");
        assertThat(body.at("/estimate/byExemptions/fee").stringValue()).isEqualTo("455.80");
        assertThat(body.at("/disclaimer/nl").stringValue()).contains("raming");
        JsonNode networks = requirement(body, "G01");
        assertThat(networks.path("outcome").stringValue()).isEqualTo("EXEMPT");
        assertThat(networks.path("certainty").stringValue()).isEqualTo("EXPECTED");
        assertThat(networks.path("by").stringValue()).isEqualTo("ASSOC-EVC-G01");
        assertThat(networks.at("/rejected/0/by").stringValue()).isEqualTo("AGR-01");
        assertThat(networks.at("/rejected/0/reason").stringValue())
                .isEqualTo("REJECTED_ALREADY_USED");
    }

    private static JsonNode requirement(JsonNode body, String unit) {
        return body.at("/evaluation/requirements")
                .valueStream()
                .filter(one -> one.path("unit").stringValue().equals(unit))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void two_worlds_are_compared() throws Exception {
        ObjectNode worlds = JsonMapper.shared().createObjectNode();
        worlds.set("before", fien());
        ObjectNode after = worlds.putObject("after").setAll(fien());
        ((ObjectNode) after.at("/achievements/1")).put("standing", "REVOKED");
        var answer = post("/comparisons", worlds.toString());
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        JsonNode impact = JsonMapper.shared().readTree(answer.body());
        assertThat(impact.path("firm").asString()).isEqualTo("-12");
        assertThat(impact.at("/changes/0/after/reason").stringValue())
                .isEqualTo("SATISFIED_EXEMPT_AGREEMENT");
        ((ObjectNode) worlds.path("after")).remove("asOf");
        var refused = post("/comparisons", worlds.toString());
        assertThat(refused.statusCode()).isEqualTo(400);
        assertThat(refused.body()).contains("\"pointer\":\"/after/asOf\"");
    }

    @Test
    void the_place_of_what_is_wrong_is_told() throws Exception {
        ObjectNode world = fien();
        ((ObjectNode) world.at("/achievements/2")).put("awardedOn", "31/12/2025");
        JsonNode problem = refused(world);
        assertThat(problem.path("pointer").stringValue()).isEqualTo("/achievements/2/awardedOn");
        assertThat(problem.at("/violations/0/code").stringValue()).isEqualTo("schema_format");
    }

    @Test
    void rules_that_nobody_can_meet_are_refused() throws Exception {
        ObjectNode world = fien();
        ((ObjectNode) world.path("qualification")).put("totalEcts", "119");
        assertThat(refused(world).path("pointer").stringValue())
                .isEqualTo("/qualification/totalEcts");
        ObjectNode cycle = fien();
        ((ObjectNode) cycle.at("/qualification/prerequisites/0"))
                .putArray("units")
                .add(cycle.at("/qualification/prerequisites/0/unit").stringValue());
        assertThat(refused(cycle).at("/violations/0/code").stringValue()).isEqualTo("rule_cycle");
    }

    @Test
    void what_is_no_world_at_all_is_refused_and_never_a_fault() throws Exception {
        for (String body :
                List.of("", "[]", "7", "{}", "null", "{\"qualification\": 1}", "{\"asOf\": {}}")) {
            var answer = post(body);
            assertThat(answer.statusCode()).as(body + " → " + answer.body()).isEqualTo(400);
        }
    }
}
