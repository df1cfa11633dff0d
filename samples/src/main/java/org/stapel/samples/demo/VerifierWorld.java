package org.stapel.samples.demo;

import org.stapel.samples.demo.Administrator.Grant;
import org.stapel.samples.world.SampleInstitution;
import org.stapel.samples.world.World;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

import java.io.IOException;
import java.net.URI;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Brings the rules of the fictional institutions into a running verifier, over its API, as the
/// system of each institution would.
final class VerifierWorld {
    private final World world;
    private final Map<String, Http> byInstitution = new HashMap<>();

    /// Registers a client of the API for each institution.
    VerifierWorld(World world, URI verifier, Administrator administrator)
            throws IOException, InterruptedException {
        this.world = world;
        for (SampleInstitution institution : world.institutions()) {
            String id = institution.id().value();
            Administrator.Client client =
                    administrator.registerClient(
                            "admissions of " + id, List.of(new Grant(id, "ADMISSION_OFFICER")));
            byInstitution.put(id, client.signIn(verifier));
        }
    }

    /// What is there already, stays.
    void keepRules() throws IOException, InterruptedException {
        for (SampleInstitution institution : world.institutions()) honour(institution);
        for (JsonNode qualification : world.qualifications()) keep(qualification);
        for (JsonNode equivalence : world.equivalences()) agree(equivalence);
    }

    private void honour(SampleInstitution association) throws IOException, InterruptedException {
        ObjectNode body = JsonMapper.shared().createObjectNode();
        body.putArray("associations").add(association.id().value());
        for (var member : association.members())
            Http.json(api(member.value()).put(own(member.value()) + "associations", body), 200);
    }

    private void keep(JsonNode qualification) throws IOException, InterruptedException {
        String organisation = qualification.path("awardingBody").path("id").stringValue();
        String path =
                own(organisation)
                        + "qualifications/%s/versions/%s"
                                .formatted(
                                        qualification.path("id").stringValue(),
                                        qualification.path("version").stringValue());
        Http.json(api(organisation).put(path, qualification), 200, 201);
    }

    /// An agreement is confirmed by the other party too.
    private void agree(JsonNode equivalence) throws IOException, InterruptedException {
        String organisation = equivalence.path("decidedBy").stringValue();
        String path = "equivalences/" + equivalence.path("id").stringValue();
        JsonNode kept =
                Http.json(api(organisation).put(own(organisation) + path, equivalence), 200, 201);
        if (kept.path("counts").booleanValue()) return;
        String partner = kept.path("partner").stringValue();
        ObjectNode seen =
                JsonMapper.shared()
                        .createObjectNode()
                        .put("revision", kept.path("revision").longValue());
        Http.json(api(partner).post(own(partner) + path + "/confirm", seen), 200);
    }

    private Http api(String organisation) {
        Http api = byInstitution.get(organisation);
        if (api == null) throw new IllegalStateException("no institution " + organisation);
        return api;
    }

    private static String own(String organisation) {
        return "/api/organisations/" + organisation + "/";
    }
}
