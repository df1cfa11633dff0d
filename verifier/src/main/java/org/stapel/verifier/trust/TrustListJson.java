package org.stapel.verifier.trust;

import org.stapel.credential.encoding.RefusedInput;
import org.stapel.verifier.trust.TrustList.Accreditor;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

import java.net.URI;

/// The payload of a signed trust list, as its JSON Schema (`trust-list`) has it.
public final class TrustListJson {
    private static final JsonMapper JSON = JsonMapper.shared();

    private TrustListJson() {}

    /// The unsigned payload.
    public static String write(TrustList list) {
        ObjectNode node = JSON.createObjectNode();
        node.put("version", list.version());
        node.put("issuedAt", list.issuedAt().toString());
        node.put("nextUpdate", list.nextUpdate().toString());
        node.set("accreditor", write(list.accreditor()));
        ArrayNode issuers = node.putArray("issuers");
        list.issuers().forEach(issuer -> issuers.add(IssuerJson.write(issuer)));
        return node.toString();
    }

    private static ObjectNode write(Accreditor accreditor) {
        ObjectNode node = JSON.createObjectNode();
        accreditor.id().ifPresent(id -> node.put("id", id));
        node.set("name", IssuerJson.localized(accreditor.name()));
        accreditor.url().map(URI::toString).ifPresent(url -> node.put("url", url));
        return node;
    }

    /// @throws RefusedInput with the pointer of what is missing or of the wrong kind
    static TrustList read(JsonNode node) {
        JsonMembers list = new JsonMembers(node, "");
        JsonMembers accreditor = list.object("accreditor");
        return new TrustList(
                new Accreditor(
                        accreditor.optionalText("id"),
                        accreditor.localized("name"),
                        accreditor.optionalUri("url")),
                list.whole("version"),
                list.moment("issuedAt"),
                list.moment("nextUpdate"),
                list.each("issuers", IssuerJson::read));
    }
}
