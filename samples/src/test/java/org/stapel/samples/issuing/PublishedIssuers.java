package org.stapel.samples.issuing;

import org.stapel.credential.did.Did;
import org.stapel.credential.did.DidDocument;
import org.stapel.credential.did.DidDocumentJson;
import org.stapel.credential.verification.LookUpIssuer;
import org.stapel.credential.verification.RecognisedIssuer;
import org.stapel.credential.verification.RecognisedIssuer.TrustedKey;
import org.stapel.samples.demo.Http;
import org.stapel.samples.world.SampleInstitution;

import tools.jackson.databind.JsonNode;

import java.io.IOException;
import java.net.URI;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Recognises the institutions of an issuer by what they publish themselves.
final class PublishedIssuers implements LookUpIssuer {
    private static final ListEvidence LIST =
            new ListEvidence("published", 1, Instant.EPOCH, URI.create("https://list.example/"));

    private final Map<String, RecognisedIssuer> byId = new HashMap<>();

    PublishedIssuers(Http issuer, List<SampleInstitution> institutions)
            throws IOException, InterruptedException {
        for (SampleInstitution institution : institutions) add(issuer, institution);
    }

    private void add(Http issuer, SampleInstitution institution)
            throws IOException, InterruptedException {
        String path = "/i/" + institution.id();
        JsonNode profile = Http.json(issuer.get(path, "application/json"), 200);
        Did did = new Did(profile.path("did").asString());
        DidDocument document =
                DidDocumentJson.read(did, Http.json(issuer.get(path + "/did.json", "*/*"), 200));
        List<TrustedKey> keys =
                document.verificationMethods().stream()
                        .map(method ->
                                new TrustedKey(
                                        method.id().toString(),
                                        method.key(),
                                        Instant.EPOCH,
                                        Optional.empty(),
                                        Optional.empty()))
                        .toList();
        String url = profile.path("issuer").asString();
        var recognised =
                new RecognisedIssuer(
                        did.toString(),
                        institution.organisation().name(),
                        Optional.of(did.toString()),
                        Optional.of(URI.create(url)),
                        Optional.empty(),
                        keys,
                        institution.entitlements(),
                        Optional.empty(),
                        Optional.empty());
        byId.put(did.toString(), recognised);
        byId.put(url, recognised);
    }

    @Override
    public Answer byId(String issuerId, Instant asOf) {
        return Optional.ofNullable(byId.get(issuerId))
                .<Answer>map(issuer -> new Recognised(issuer, LIST))
                .orElseGet(() -> new NotListed(LIST));
    }
}
