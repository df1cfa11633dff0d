package org.stapel.verifier.trust;

import org.stapel.credential.encoding.RefusedInput;
import org.stapel.credential.encoding.StrictJson;
import org.stapel.credential.verification.RecognisedIssuer.Entitlement;
import org.stapel.credential.verification.RecognisedIssuer.TrustedKey;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

import java.util.List;

/// Changes to the trust list as JSON, both ways: `{"change": "put_key", "issuer": …}`.
public final class ChangeJson {
    private static final JsonMapper JSON = JsonMapper.shared();

    private ChangeJson() {}

    /// The changes as a JSON array.
    public static String write(List<TrustChange> changes) {
        ArrayNode all = JSON.createArrayNode();
        changes.forEach(change -> all.add(write(change)));
        return all.toString();
    }

    /// An entitlement as it stands in a change.
    public static ObjectNode write(Entitlement entitlement) {
        return IssuerJson.write(entitlement);
    }

    private static ObjectNode write(TrustChange change) {
        ObjectNode node = JSON.createObjectNode();
        node.put("issuer", change.issuer());
        switch (change) {
            case TrustChange.PutIssuer(var identity) -> {
                node.put("change", "put_issuer");
                node.set("identity", IssuerJson.write(identity));
            }
            case TrustChange.PutEntitlement(_, var entitlement) -> {
                node.put("change", "put_entitlement");
                node.set("entitlement", IssuerJson.write(entitlement));
            }
            case TrustChange.PutKey(_, var key) -> {
                node.put("change", "put_key");
                node.set("key", IssuerJson.write(key));
            }
            case TrustChange.MarkCompromised(_, var key, var on) -> {
                node.put("change", "mark_compromised").put("key", key).put("on", on.toString());
            }
            case TrustChange.EndIssuer(_, var endedOn, var successor) -> {
                node.put("change", "end_issuer").put("endedOn", endedOn.toString());
                successor.ifPresent(s -> node.put("successor", s));
            }
        }
        return node;
    }

    /// Reads such an array.
    ///
    /// @throws RefusedInput with the pointer of what does not fit
    public static List<TrustChange> read(String unverifiedJson) {
        return read(StrictJson.parse(unverifiedJson), "");
    }

    /// Reads such an array that stands at `pointer`.
    ///
    /// @throws RefusedInput with the pointer of what does not fit
    public static List<TrustChange> read(JsonNode unverified, String pointer) {
        ObjectNode holder = JSON.createObjectNode();
        holder.set("changes", unverified);
        return new JsonMembers(holder, pointer).each("changes", ChangeJson::readChange);
    }

    private static TrustChange readChange(JsonMembers change) {
        String kind = change.text("change");
        return switch (kind) {
            case "put_issuer" ->
                    new TrustChange.PutIssuer(IssuerJson.read(change.object("identity")));
            case "put_entitlement" ->
                    new TrustChange.PutEntitlement(
                            change.text("issuer"), entitlement(change.object("entitlement")));
            case "put_key" ->
                    new TrustChange.PutKey(change.text("issuer"), key(change.object("key")));
            case "mark_compromised" ->
                    new TrustChange.MarkCompromised(
                            change.text("issuer"), change.text("key"), change.moment("on"));
            case "end_issuer" ->
                    new TrustChange.EndIssuer(
                            change.text("issuer"),
                            change.day("endedOn"),
                            change.optionalText("successor"));
            default ->
                    throw new RefusedInput(
                            "bad_value", change.at("change"), "not a change: " + kind);
        };
    }

    private static Entitlement entitlement(JsonMembers members) {
        Entitlement read = IssuerJson.readEntitlement(members);
        if (read.until().filter(until -> until.isBefore(read.from())).isPresent())
            throw new RefusedInput("bad_value", members.at("until"), "ends before it begins");
        if (read.eqfTo() < read.eqfFrom())
            throw new RefusedInput("bad_value", members.at("eqfTo"), "below the first level");
        return read;
    }

    private static TrustedKey key(JsonMembers members) {
        TrustedKey read = IssuerJson.readKey(members);
        if (read.until().filter(until -> until.isBefore(read.from())).isPresent())
            throw new RefusedInput("bad_value", members.at("until"), "ends before it begins");
        return read;
    }
}
