package org.stapel.samples.endtoend;

import org.stapel.samples.demo.DemoInstallation;
import org.stapel.samples.demo.Http;
import org.stapel.samples.world.SampleAward;
import org.stapel.samples.world.World;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

import java.io.IOException;
import java.util.List;
import java.util.stream.StreamSupport;

/// The registrar's and the employer's side of a running installation, as the tests use it.
final class Desk {
    private final DemoInstallation demo;
    private final World world = World.load();
    private final Http issuer;

    Desk(DemoInstallation demo) throws IOException, InterruptedException {
        this.demo = demo;
        this.issuer = demo.issuerApi();
    }

    World world() {
        return world;
    }

    /// The issued credential of a sample award in a format, as in `openbadge-3.0`.
    String credential(String award, String format) throws IOException, InterruptedException {
        String path = path(sample(award)) + "/credentials/" + format;
        return Http.json(issuer.post(path, empty()), 200, 201).path("credential").asString();
    }

    void revoke(String award) throws IOException, InterruptedException {
        act(award, "revoke");
    }

    void suspend(String award) throws IOException, InterruptedException {
        act(award, "suspend");
    }

    void reinstate(String award) throws IOException, InterruptedException {
        act(award, "reinstate");
    }

    /// What the verifier answers.
    JsonNode check(String credential, String purpose) throws IOException, InterruptedException {
        ObjectNode body = JsonMapper.shared().createObjectNode();
        body.put("credential", credential);
        body.put("purpose", purpose);
        return Http.json(Http.to(demo.settings().verifier()).post("/api/verifications", body), 200);
    }

    static String verdict(JsonNode answer) {
        return answer.path("verdict").asString();
    }

    static List<String> codes(JsonNode answer) {
        return StreamSupport.stream(answer.path("findings").spliterator(), false)
                .map(finding -> finding.path("code").asString())
                .toList();
    }

    private void act(String award, String act) throws IOException, InterruptedException {
        ObjectNode reason =
                JsonMapper.shared().createObjectNode().put("reason", "awarded_in_error");
        Http.json(issuer.post(path(sample(award)) + "/" + act, reason), 200);
    }

    private String path(SampleAward award) throws IOException, InterruptedException {
        String institution = "/api/institutions/" + award.issuer() + "/awards";
        String query = "?reference=" + award.award().awardReference();
        JsonNode found = Http.json(issuer.get(institution + query, "*/*"), 200);
        return institution + "/" + found.path("awards").path(0).path("id").asString();
    }

    private SampleAward sample(String name) {
        return world.award(name).orElseThrow();
    }

    private static ObjectNode empty() {
        return JsonMapper.shared().createObjectNode();
    }
}
