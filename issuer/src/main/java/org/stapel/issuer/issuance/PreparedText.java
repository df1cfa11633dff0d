package org.stapel.issuer.issuance;

import org.stapel.credential.encoding.StrictJson;
import org.stapel.credential.securing.KeyId;
import org.stapel.credential.securing.Prepared;
import org.stapel.credential.securing.SignatureAlgorithm;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

import java.util.ArrayList;
import java.util.List;

/// The stored form of prepared bytes: nothing is computed again when it is read back.
final class PreparedText {
    private PreparedText() {}

    static String write(Prepared prepared) {
        ObjectNode json = JsonNodeFactory.instance.objectNode();
        json.put("form", prepared.form().name());
        json.put("signingInput", prepared.signingInput());
        json.put("key", prepared.key().value());
        json.put("algorithm", prepared.algorithm().name());
        var disclosures = json.putArray("disclosures");
        prepared.disclosures().forEach(disclosures::add);
        return json.toString();
    }

    static Prepared read(String text) {
        JsonNode json = StrictJson.parse(text);
        List<String> disclosures = new ArrayList<>();
        json.path("disclosures").forEach(d -> disclosures.add(d.asString()));
        return new Prepared(
                Prepared.Form.valueOf(json.path("form").asString()),
                json.path("signingInput").asString(),
                disclosures,
                new KeyId(json.path("key").asString()),
                SignatureAlgorithm.valueOf(json.path("algorithm").asString()));
    }
}
