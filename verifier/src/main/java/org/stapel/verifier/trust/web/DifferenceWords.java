package org.stapel.verifier.trust.web;

import org.stapel.credential.verification.RecognisedIssuer;
import org.stapel.verifier.trust.ListDifference;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// A difference of two lists in words: per institution, what it says now and what it will say.
record DifferenceWords(TrustWords words) {

    /// An institution that changes.
    record Changed(String name, boolean fresh, List<Line> lines) {}

    /// One fact; `before` is empty for a new one.
    record Line(String what, String before, String after) {}

    List<Changed> of(ListDifference difference) {
        return difference.entries().stream().map(this::changed).toList();
    }

    private Changed changed(ListDifference.Entry entry) {
        Map<String, String> before = entry.before().map(this::facts).orElse(Map.of());
        List<Line> lines = new ArrayList<>();
        facts(entry.after())
                .forEach((what, after) -> {
                    String now = before.getOrDefault(what, "");
                    if (!now.equals(after)) lines.add(new Line(what, now, after));
                });
        before.forEach((what, now) -> {
            if (!facts(entry.after()).containsKey(what)) lines.add(new Line(what, now, ""));
        });
        String name = entry.after().name().best(words.language().tag());
        return new Changed(name, entry.before().isEmpty(), lines);
    }

    private Map<String, String> facts(RecognisedIssuer issuer) {
        Map<String, String> facts = new LinkedHashMap<>();
        issuer.name()
                .byLanguage()
                .forEach(
                        (tag, name) -> facts.put(words.say("trust.name") + " (" + tag + ")", name));
        put(facts, "did", issuer.did());
        put(facts, "url", issuer.url().map(Object::toString));
        put(facts, "certificateSubject", issuer.certificateSubject());
        issuer.entitlements()
                .forEach(e ->
                        facts.put(
                                words.say("trust.entitlement") + " " + e.id(),
                                words.entitlement(e)));
        issuer.keys().forEach(k -> facts.put(words.say("trust.key") + " " + k.id(), words.key(k)));
        put(facts, "endedOn", issuer.endedOn().map(words::day));
        put(facts, "successor", issuer.successor());
        return facts;
    }

    private void put(Map<String, String> facts, String field, Optional<String> value) {
        value.ifPresent(v -> facts.put(words.say("trust.field." + field), v));
    }
}
