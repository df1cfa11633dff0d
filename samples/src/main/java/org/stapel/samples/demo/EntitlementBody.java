package org.stapel.samples.demo;

import org.stapel.credential.verification.RecognisedIssuer.Entitlement;

import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

import java.util.List;

/// Entitlements as the issuer's API takes them: in the form of a trust list.
final class EntitlementBody {
    private EntitlementBody() {}

    static ObjectNode of(List<Entitlement> entitlements) {
        ObjectNode body = JsonMapper.shared().createObjectNode();
        ArrayNode all = body.putArray("entitlements");
        entitlements.forEach(right -> all.add(of(right)));
        return body;
    }

    private static ObjectNode of(Entitlement right) {
        ObjectNode json = JsonMapper.shared().createObjectNode().put("id", right.id());
        ArrayNode kinds = json.putArray("kinds");
        right.kinds().stream().sorted().forEach(kind -> kinds.add(kind.name()));
        json.put("eqfFrom", right.eqfFrom()).put("eqfTo", right.eqfTo());
        ArrayNode fields = json.putArray("fields");
        right.fields().forEach(field -> fields.add(field.value()));
        right.jurisdiction().ifPresent(place -> json.put("jurisdiction", place));
        json.put("from", right.from().toString());
        right.until().ifPresent(until -> json.put("until", until.toString()));
        return json;
    }
}
