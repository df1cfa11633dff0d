package org.stapel.verifier.trust.web;

import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;
import org.stapel.credential.encoding.RefusedInput;
import org.stapel.credential.encoding.StrictJson;
import org.stapel.credential.verification.RecognisedIssuer;
import org.stapel.verifier.trust.ChangeJson;
import org.stapel.verifier.trust.TrustChange;

import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

/// What an editor filled in, made into the JSON that the API takes, so that both are read by the
/// same rules.
record ChangeForm(MultiValueMap<String, String> values) {
    private static final JsonMapper JSON = JsonMapper.shared();
    static final ChangeForm EMPTY = new ChangeForm(new LinkedMultiValueMap<>());

    String reason() {
        return value("reason");
    }

    /// Which of the forms.
    public String change() {
        return value("change");
    }

    /// The changes that the form asks for.
    ///
    /// @param known the institution on the list that it is about; empty for a new one
    /// @throws RefusedInput with the pointer of what does not fit
    List<TrustChange> changes(Optional<RecognisedIssuer> known) {
        ArrayNode all = JSON.createArrayNode();
        all.add(node(known.map(RecognisedIssuer::id).orElse(value("id")), known));
        return ChangeJson.read(all, "");
    }

    private ObjectNode node(String issuer, Optional<RecognisedIssuer> known) {
        ObjectNode node = JSON.createObjectNode().put("issuer", issuer);
        return switch (change()) {
            case "put_issuer" -> node.put("change", "put_issuer").set("identity", identity(issuer));
            case "put_entitlement" ->
                    node.put("change", "put_entitlement").set("entitlement", entitlement());
            case "end_entitlement" ->
                    node.put("change", "put_entitlement").set("entitlement", ended(known));
            case "put_key" -> node.put("change", "put_key").set("key", key());
            case "mark_compromised" ->
                    put(node.put("change", "mark_compromised"), "key").put("on", moment("on"));
            case "end_issuer" -> put(put(node.put("change", "end_issuer"), "endedOn"), "successor");
            default -> throw new RefusedInput("bad_value", "/change", "not a change");
        };
    }

    private ObjectNode identity(String issuer) {
        ObjectNode node = JSON.createObjectNode();
        if (!issuer.isEmpty()) node.put("id", issuer);
        ObjectNode name = node.putObject("name");
        if (!value("nl").isEmpty()) name.put("nl", value("nl"));
        if (!value("en").isEmpty()) name.put("en", value("en"));
        return put(put(put(node, "did"), "url"), "certificateSubject");
    }

    private ObjectNode entitlement() {
        ObjectNode node = put(JSON.createObjectNode(), "id");
        ArrayNode kinds = node.putArray("kinds");
        values.getOrDefault("kinds", List.of()).forEach(kinds::add);
        level(node, "eqfFrom");
        level(node, "eqfTo");
        ArrayNode fields = node.putArray("fields");
        for (String field : value("fields").split("[\\s,;]+", -1))
            if (!field.isEmpty()) fields.add(field);
        return put(put(put(node, "jurisdiction"), "from"), "until");
    }

    private void level(ObjectNode node, String name) {
        if (value(name).matches("[0-9]{1,2}")) node.put(name, Integer.parseInt(value(name)));
        else node.put(name, value(name));
    }

    private ObjectNode ended(Optional<RecognisedIssuer> known) {
        RecognisedIssuer.Entitlement entitlement =
                known.stream()
                        .flatMap(issuer -> issuer.entitlements().stream())
                        .filter(e -> e.id().equals(value("entitlement")))
                        .findFirst()
                        .orElseThrow(() ->
                                new RefusedInput("bad_value", "/entitlement", "not on the list"));
        if (value("until").isEmpty())
            throw new RefusedInput("missing_value", "/changes/0/entitlement/until", "missing");
        return put(ChangeJson.write(entitlement), "until");
    }

    private ObjectNode key() {
        ObjectNode node = put(JSON.createObjectNode(), "id");
        node.set("jwk", jwk());
        node.put("from", moment("from"));
        if (!value("until").isEmpty()) node.put("until", moment("until"));
        return node;
    }

    private ObjectNode jwk() {
        try {
            if (StrictJson.parse(value("jwk")) instanceof ObjectNode object) return object;
        } catch (RefusedInput e) {
            throw new RefusedInput("bad_value", "/changes/0/key/jwk", "not a JWK");
        }
        throw new RefusedInput("bad_value", "/changes/0/key/jwk", "not a JWK");
    }

    /// A day of a form is its first moment in UTC.
    private String moment(String name) {
        return value(name) + "T00:00:00Z";
    }

    private ObjectNode put(ObjectNode node, String name) {
        if (!value(name).isEmpty()) node.put(name, value(name));
        return node;
    }

    private String value(String name) {
        return Objects.requireNonNullElse(values.getFirst(name), "").strip();
    }

    /// For the page: what was typed into this form before it was refused.
    public String typed(String change, String name) {
        return change.equals(change()) ? value(name) : "";
    }

    /// For the page: whether this box was ticked in this form.
    public boolean ticked(String change, String name, String value) {
        return change.equals(change()) && values.getOrDefault(name, List.of()).contains(value);
    }
}
