package org.stapel.samples.demo;

import org.stapel.credential.model.InstitutionId;
import org.stapel.credential.securing.PublicJwk;
import org.stapel.credential.verification.RecognisedIssuer;
import org.stapel.credential.verification.RecognisedIssuer.TrustedKey;
import org.stapel.samples.world.SampleAward;
import org.stapel.samples.world.SampleInstitution;
import org.stapel.samples.world.SampleLearner;
import org.stapel.samples.world.World;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpResponse;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.SequencedMap;

/// Brings the fictional world into a running issuer, over its API, as an institution's own system
/// would.
final class IssuerWorld {
    private final World world;
    private final Http api;

    IssuerWorld(World world, Http api) {
        this.world = world;
        this.api = api;
    }

    /// Makes the institutions with their keys, entitlements and catalogues; those that are there
    /// already stay.
    void createInstitutions() throws IOException, InterruptedException {
        for (SampleInstitution institution : world.institutions()) {
            Http.json(api.post("/api/institutions", body(institution)), 201, 409);
            Http.json(
                    api.put(
                            "/api/institutions/" + institution.id() + "/entitlements",
                            EntitlementBody.of(institution.entitlements())),
                    200);
            Optional<ObjectNode> catalogue = world.catalogue(institution.id());
            if (catalogue.isPresent()) {
                String path = "/api/institutions/" + institution.id() + "/catalogue";
                Http.json(api.put(path, catalogue.get()), 200, 201, 204);
            }
        }
    }

    /// Files every award; sent again, the same award comes back.
    void fileAwards() throws IOException, InterruptedException {
        for (SampleAward award : world.awards())
            Http.json(
                    api.post(
                            "/api/institutions/" + award.issuer() + "/awards",
                            withContact(withoutId(award.json()), award.learner())),
                    200,
                    201);
    }

    /// A fresh claim link for every award, by the name of the award in the sample set; older links
    /// end with it.
    SequencedMap<String, String> freshClaimLinks() throws IOException, InterruptedException {
        SequencedMap<String, String> links = new LinkedHashMap<>();
        for (SampleAward award : world.awards()) links.put(award.name(), claimLink(award));
        return links;
    }

    /// The institutions as the accreditor knows them: identifiers and keys as they publish them,
    /// entitlements of the world.
    List<RecognisedIssuer> asRecognised(Instant now) throws IOException, InterruptedException {
        List<RecognisedIssuer> issuers = new ArrayList<>();
        for (SampleInstitution institution : world.institutions())
            issuers.add(recognised(institution, now));
        return issuers;
    }

    /// Trust anchor of the issuer's own certificate authority, PEM.
    String certificateAnchor() throws IOException, InterruptedException {
        return api.get("/ca.pem", "*/*").body();
    }

    private String claimLink(SampleAward award) throws IOException, InterruptedException {
        String institution = "/api/institutions/" + award.issuer();
        String reference = award.award().awardReference();
        JsonNode found =
                Http.json(api.get(institution + "/awards?reference=" + reference, "*/*"), 200);
        String id = found.path("awards").path(0).path("id").asString();
        HttpResponse<String> answer =
                api.post(
                        institution + "/awards/" + id + "/claim-link",
                        JsonMapper.shared().createObjectNode());
        return Http.json(answer, 200, 201).path("url").asString();
    }

    private RecognisedIssuer recognised(SampleInstitution institution, Instant now)
            throws IOException, InterruptedException {
        JsonNode did = Http.json(api.get("/i/" + institution.id() + "/did.json", "*/*"), 200);
        JsonNode profile = Http.json(api.get("/i/" + institution.id(), "application/json"), 200);
        List<TrustedKey> keys = new ArrayList<>();
        for (JsonNode method : did.path("verificationMethod"))
            keys.add(
                    new TrustedKey(
                            method.path("id").asString(),
                            publicKey(method.path("publicKeyJwk")),
                            now.minusSeconds(3600),
                            Optional.empty(),
                            Optional.empty()));
        return new RecognisedIssuer(
                institution.id().value(),
                institution.organisation().name(),
                Optional.of(did.path("id").asString()),
                Optional.of(URI.create(profile.path("issuer").asString())),
                Optional.empty(),
                keys,
                institution.entitlements(),
                institution.endedOn(),
                institution.successor().map(InstitutionId::value));
    }

    private static PublicJwk publicKey(JsonNode jwk) {
        return switch (PublicJwk.read(jwk)) {
            case PublicJwk.Usable(var key) -> key;
            case PublicJwk.Refused(var code, var why) ->
                    throw new IllegalStateException(code + ": " + why);
        };
    }

    private static ObjectNode body(SampleInstitution institution) {
        ObjectNode body = JsonMapper.shared().createObjectNode();
        body.put("id", institution.id().value());
        ObjectNode name = body.putObject("name");
        institution.organisation().name().byLanguage().forEach(name::put);
        body.put("country", institution.organisation().country().value());
        institution.organisation().region().ifPresent(region -> body.put("region", region));
        body.put("address", institution.organisation().name().best("nl") + ", Voorbeeldstraat 1");
        body.put("contactEmail", "registrar@" + institution.id() + ".example");
        institution
                .organisation()
                .homepage()
                .ifPresent(page -> body.put("homepage", page.toString()));
        return body;
    }

    /// Where the learner is reached: a made-up private address, or, for the last one, by letter.
    private ObjectNode withContact(ObjectNode award, SampleLearner learner) {
        ObjectNode contact = award.putObject("delivery").putObject("contact");
        contact.put("language", learner.language());
        if (learner.equals(world.learners().getLast()))
            contact.putArray("address").add("Denkbeeldige Laan 7").add("9000 Voorbeeldstad");
        else contact.put("email", learner.id().toLowerCase(Locale.ROOT) + "@thuis.example");
        return award;
    }

    private static ObjectNode withoutId(ObjectNode award) {
        award.remove("id");
        return award;
    }
}
