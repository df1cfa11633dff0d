package org.stapel.credential.rendering.sdjwtvc;

import org.stapel.credential.encoding.StrictJson;
import org.stapel.credential.rendering.RenderingContext;
import org.stapel.credential.status.StatusEntry;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/// The claims of one SD-JWT VC, and which of them the holder may keep back.
///
/// Names of claims are ours and need no escaping in a JSON pointer.
final class ClaimSet {

    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    private final ObjectNode claims = NODES.objectNode();
    private final Set<String> disclosable = new TreeSet<>();

    /// The claims that every SD-JWT VC carries in the open (SD-JWT VC, section 2.2.2.3), and the
    /// pointer to its Token Status List entry.
    static ClaimSet open(String vct, RenderingContext context) {
        ClaimSet set = new ClaimSet();
        set.always("vct", vct);
        set.always("iss", context.issuer().url().toString());
        set.always("jti", context.credentialId().value());
        set.claims.put("iat", context.signedAt().getEpochSecond());
        context.expiresAt().ifPresent(end -> set.claims.put("exp", end.getEpochSecond()));
        context.holderKey()
                .ifPresent(key ->
                        set.claims.putObject("cnf").set("jwk", StrictJson.parse(key.json())));
        context.status().forEach(set::status);
        return set;
    }

    void always(String name, String value) {
        claims.put(name, value);
    }

    void always(String name, JsonNode value) {
        claims.set(name, value);
    }

    void onDemand(String name, String value) {
        onDemand(name, NODES.stringNode(value));
    }

    void onDemand(String name, Optional<String> value) {
        value.ifPresent(present -> onDemand(name, present));
    }

    void onDemand(String name, BigDecimal value) {
        onDemand(name, NODES.numberNode(value));
    }

    void onDemand(String name, boolean value) {
        onDemand(name, NODES.booleanNode(value));
    }

    void onDemand(String name, JsonNode value) {
        claims.set(name, value);
        disclosable.add("/" + name);
    }

    /// An array that is kept back or shown as a whole; none when there is nothing in it.
    void listOnDemand(String name, List<? extends JsonNode> elements) {
        if (!elements.isEmpty()) onDemand(name, NODES.arrayNode().addAll(elements));
    }

    /// An array of texts that is kept back or shown as a whole; none when there is nothing in it.
    void textsOnDemand(String name, List<String> texts) {
        listOnDemand(name, texts.stream().map(NODES::stringNode).toList());
    }

    ObjectNode claims() {
        return claims;
    }

    Set<String> disclosable() {
        return disclosable;
    }

    private void status(StatusEntry entry) {
        switch (entry) {
            case StatusEntry.Bitstring _ -> {}
            case StatusEntry.Token token ->
                    claims.putObject("status")
                            .putObject("status_list")
                            .put("idx", token.index())
                            .put("uri", token.list().toString());
        }
    }
}
