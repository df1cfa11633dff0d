package org.stapel.verifier.trust.web;

import org.stapel.credential.verification.RecognisedIssuer;

import java.net.URI;
import java.util.List;
import java.util.Map;

/// One institution as the editor's pages show it.
///
/// @param address of its page
/// @param ended empty while it is open
record ListedIssuer(
        String id,
        String address,
        String name,
        Map<String, String> names,
        String did,
        String url,
        String certificateSubject,
        String ended,
        String successor,
        List<Row> entitlements,
        List<Row> keys) {

    /// An entitlement or a key.
    record Row(String id, String says, boolean over) {}

    static ListedIssuer of(RecognisedIssuer issuer, TrustWords words) {
        return new ListedIssuer(
                issuer.id(),
                "/trust/" + IssuerAddress.of(issuer.id()),
                issuer.name().best(words.language().tag()),
                issuer.name().byLanguage(),
                issuer.did().orElse(""),
                issuer.url().map(URI::toString).orElse(""),
                issuer.certificateSubject().orElse(""),
                issuer.endedOn().map(words::day).orElse(""),
                issuer.successor().orElse(""),
                issuer.entitlements().stream()
                        .map(e -> new Row(e.id(), words.entitlement(e), e.until().isPresent()))
                        .toList(),
                issuer.keys().stream()
                        .map(k -> new Row(k.id(), words.key(k), k.compromisedOn().isPresent()))
                        .toList());
    }
}
