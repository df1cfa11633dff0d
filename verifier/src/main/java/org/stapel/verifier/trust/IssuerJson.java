package org.stapel.verifier.trust;

import org.stapel.credential.encoding.RefusedInput;
import org.stapel.credential.encoding.StrictJson;
import org.stapel.credential.model.AwardKind;
import org.stapel.credential.model.IscedField;
import org.stapel.credential.model.LocalizedText;
import org.stapel.credential.securing.PublicJwk;
import org.stapel.credential.verification.RecognisedIssuer;
import org.stapel.credential.verification.RecognisedIssuer.Entitlement;
import org.stapel.credential.verification.RecognisedIssuer.TrustedKey;

import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/// One institution of the trust list as JSON, both ways.
final class IssuerJson {
    private static final JsonMapper JSON = JsonMapper.shared();

    private IssuerJson() {}

    static ObjectNode write(RecognisedIssuer issuer) {
        ObjectNode node = JSON.createObjectNode();
        node.put("id", issuer.id());
        node.set("name", localized(issuer.name()));
        issuer.did().ifPresent(did -> node.put("did", did));
        issuer.url().map(URI::toString).ifPresent(url -> node.put("url", url));
        issuer.certificateSubject().ifPresent(s -> node.put("certificateSubject", s));
        ArrayNode keys = node.putArray("keys");
        issuer.keys().forEach(key -> keys.add(write(key)));
        ArrayNode entitlements = node.putArray("entitlements");
        issuer.entitlements().forEach(e -> entitlements.add(write(e)));
        issuer.endedOn().ifPresent(day -> node.put("endedOn", day.toString()));
        issuer.successor().ifPresent(s -> node.put("successor", s));
        return node;
    }

    static ObjectNode write(TrustedKey key) {
        ObjectNode node = JSON.createObjectNode();
        node.put("id", key.id());
        node.set("jwk", StrictJson.parse(key.key().json()));
        node.put("from", key.from().toString());
        key.until().ifPresent(until -> node.put("until", until.toString()));
        key.compromisedOn().ifPresent(on -> node.put("compromisedOn", on.toString()));
        return node;
    }

    static ObjectNode write(Entitlement entitlement) {
        ObjectNode node = JSON.createObjectNode();
        node.put("id", entitlement.id());
        ArrayNode kinds = node.putArray("kinds");
        entitlement.kinds().stream().sorted().forEach(kind -> kinds.add(kind.name()));
        node.put("eqfFrom", entitlement.eqfFrom());
        node.put("eqfTo", entitlement.eqfTo());
        ArrayNode fields = node.putArray("fields");
        entitlement.fields().forEach(field -> fields.add(field.value()));
        entitlement.jurisdiction().ifPresent(j -> node.put("jurisdiction", j));
        node.put("from", entitlement.from().toString());
        entitlement.until().ifPresent(until -> node.put("until", until.toString()));
        return node;
    }

    static ObjectNode localized(LocalizedText text) {
        ObjectNode node = JSON.createObjectNode();
        text.byLanguage().forEach(node::put);
        return node;
    }

    static RecognisedIssuer read(JsonMembers issuer) {
        return new RecognisedIssuer(
                issuer.text("id"),
                issuer.localized("name"),
                issuer.optionalText("did"),
                issuer.optionalUri("url"),
                issuer.optionalText("certificateSubject"),
                issuer.each("keys", IssuerJson::readKey),
                issuer.each("entitlements", IssuerJson::readEntitlement),
                issuer.optionalDay("endedOn"),
                issuer.optionalText("successor"));
    }

    static TrustedKey readKey(JsonMembers key) {
        return new TrustedKey(
                key.text("id"),
                readJwk(key.object("jwk")),
                key.moment("from"),
                key.optionalMoment("until"),
                key.optionalMoment("compromisedOn"));
    }

    private static PublicJwk readJwk(JsonMembers jwk) {
        return switch (PublicJwk.read(jwk.node())) {
            case PublicJwk.Usable(var key) -> key;
            case PublicJwk.Refused(var code, var why) ->
                    throw new RefusedInput(code, jwk.pointer(), why);
        };
    }

    static Entitlement readEntitlement(JsonMembers entitlement) {
        return new Entitlement(
                entitlement.text("id"),
                kinds(entitlement),
                level(entitlement, "eqfFrom"),
                level(entitlement, "eqfTo"),
                fields(entitlement),
                entitlement.optionalText("jurisdiction"),
                entitlement.day("from"),
                entitlement.optionalDay("until"));
    }

    private static Set<AwardKind> kinds(JsonMembers entitlement) {
        Set<AwardKind> kinds =
                entitlement.texts("kinds").stream()
                        .map(name -> kind(name, entitlement.at("kinds")))
                        .collect(Collectors.toUnmodifiableSet());
        if (kinds.isEmpty())
            throw new RefusedInput("missing_value", entitlement.at("kinds"), "no kind");
        return kinds;
    }

    private static AwardKind kind(String name, String pointer) {
        return Optional.of(name)
                .flatMap(IssuerJson::kindNamed)
                .orElseThrow(
                        () -> new RefusedInput("bad_value", pointer, "not an award kind: " + name));
    }

    private static Optional<AwardKind> kindNamed(String name) {
        return List.of(AwardKind.values()).stream().filter(k -> k.name().equals(name)).findFirst();
    }

    private static int level(JsonMembers entitlement, String name) {
        long level = entitlement.whole(name);
        if (level < 1 || level > 8)
            throw new RefusedInput("bad_value", entitlement.at(name), "EQF is 1 to 8");
        return Math.toIntExact(level);
    }

    private static List<IscedField> fields(JsonMembers entitlement) {
        try {
            return entitlement.texts("fields").stream().map(IscedField::new).toList();
        } catch (IllegalArgumentException e) {
            throw new RefusedInput("bad_value", entitlement.at("fields"), "not ISCED-F codes");
        }
    }
}
