package org.stapel.credential.securing.sdjwt;

import tools.jackson.databind.JsonNode;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/// Finds the disclosures that stand at given places of the issued claims.
final class Selection {
    private final Map<String, Disclosure> byDigest;
    private final Set<String> wanted;
    private final List<Disclosure> chosen = new ArrayList<>();

    Selection(SdJwt.Parsed sdJwt, Set<String> wanted) {
        this.byDigest =
                sdJwt.disclosures().stream()
                        .collect(Collectors.toMap(Disclosure::digest, Function.identity()));
        this.wanted = wanted;
        walk(sdJwt.issuerJwt().payload(), "");
    }

    List<Disclosure> disclosures() {
        return List.copyOf(chosen);
    }

    private void walk(JsonNode node, String at) {
        for (int i = 0; node.isArray() && i < node.size(); i++) {
            JsonNode element = node.get(i);
            if (element.has("...")) choose(element.path("...").asString(""), at + "/" + i);
            else walk(element, at + "/" + i);
        }
        if (!node.isObject()) return;
        for (JsonNode digest : node.path("_sd")) choose(digest.asString(""), at);
        node.properties().forEach(each -> walk(each.getValue(), at + "/" + escaped(each.getKey())));
    }

    private void choose(String digest, String at) {
        Disclosure disclosure = byDigest.get(digest);
        if (disclosure == null) return;
        String place = disclosure.name().map(name -> at + "/" + escaped(name)).orElse(at);
        if (!wanted.contains(place)) return;
        chosen.add(disclosure);
        walk(disclosure.value(), place);
    }

    private static String escaped(String name) {
        return name.replace("~", "~0").replace("/", "~1");
    }
}
