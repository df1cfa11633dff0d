package org.stapel.credential.verification;

import static org.stapel.credential.verification.SampleCredentials.DID;
import static org.stapel.credential.verification.SampleCredentials.INDEX;
import static org.stapel.credential.verification.SampleCredentials.KEY;
import static org.stapel.credential.verification.SampleCredentials.REFRESH;
import static org.stapel.credential.verification.SampleCredentials.REVOCATION;
import static org.stapel.credential.verification.SampleCredentials.SIGNED;
import static org.stapel.credential.verification.SampleCredentials.SUSPENSION;
import static org.stapel.credential.verification.SampleCredentials.TOKENS;
import static org.stapel.credential.verification.SampleCredentials.URL;
import static org.stapel.credential.verification.SampleCredentials.badgeClaims;
import static org.stapel.credential.verification.SampleCredentials.signed;
import static org.stapel.credential.verification.SampleCredentials.signedBadge;

import org.stapel.credential.did.Did;
import org.stapel.credential.did.DidDocument;
import org.stapel.credential.did.DidUrl;
import org.stapel.credential.did.ResolveDid;
import org.stapel.credential.did.VerificationMethod;
import org.stapel.credential.encoding.Bytes;
import org.stapel.credential.fetch.FetchUntrusted;
import org.stapel.credential.fetch.Origin;
import org.stapel.credential.model.AwardKind;
import org.stapel.credential.profile.Profiles;
import org.stapel.credential.profile.SchemaCheck;
import org.stapel.credential.rendering.SampleAwards;
import org.stapel.credential.securing.SigningKey;
import org.stapel.credential.securing.jose.Prepare;
import org.stapel.credential.status.Bits;
import org.stapel.credential.status.StatusListDocuments;
import org.stapel.credential.status.StatusPurpose;
import org.stapel.credential.verification.RecognisedIssuer.Entitlement;
import org.stapel.credential.verification.RecognisedIssuer.TrustedKey;
import org.stapel.credential.verification.rules.PinnedProfiles;
import org.stapel.credential.verification.rules.PinnedSchemas;
import org.stapel.schemas.PinnedDocuments;

import tools.jackson.databind.node.ObjectNode;

import java.net.URI;
import java.security.cert.X509Certificate;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;

/// One institution that signs, a trust list that knows it, its status lists on a web that records
/// who asks, and a verifier; all real but for the wires.
final class VerificationWorld {
    private static final PinnedDocuments PINNED = PinnedDocuments.load();
    private static final SchemaCheck SCHEMAS = SchemaCheck.load(PINNED);
    private static final Profiles PROFILES = Profiles.load(PINNED);

    Instant now = Instant.parse("2026-11-23T12:00:00Z");
    RecognisedIssuer issuer = zilverbeek();
    LookUpIssuer.Answer otherwise = new LookUpIssuer.NotListed(list());
    final Map<URI, String> web = new HashMap<>();
    final List<URI> fetched = new ArrayList<>();
    final Map<Did, DidDocument> documents = new HashMap<>();
    final List<Did> resolved = new ArrayList<>();
    private final CredentialVerifier verifier;

    VerificationWorld() {
        this(Set.of());
    }

    VerificationWorld(Set<X509Certificate> anchors) {
        publishLists();
        verifier =
                new VerifierAssembly(
                                new VerifierSettings(
                                        Set.of(Origin.parse("https://zilverbeek.example")),
                                        anchors,
                                        Duration.ofMinutes(10)),
                                this::lookUp,
                                this::resolve,
                                this::get,
                                new PinnedSchemas(SCHEMAS),
                                new PinnedProfiles(PROFILES),
                                () -> now)
                        .verifier();
    }

    Report verify(String credential) {
        return verify(credential, Purpose.HIRING);
    }

    Report verify(String credential, Purpose purpose) {
        return verifier.verify(credential, purpose, Optional.empty());
    }

    Report verifyAsOf(String credential, Instant asOf) {
        return verifier.verify(credential, Purpose.HIRING, Optional.of(asOf));
    }

    Report verify(String credential, Purpose purpose, HolderChallenge challenge) {
        return verifier.verify(credential, purpose, Optional.empty(), Optional.of(challenge));
    }

    static Finding finding(Report report, CheckName check) {
        return report.findings().stream().filter(f -> f.check() == check).findFirst().orElseThrow();
    }

    static String codeOf(Report report, CheckName check) {
        Finding finding = finding(report, check);
        return finding.result() + " " + finding.code();
    }

    // What is signed

    String badge() {
        return badge(_ -> {});
    }

    String badge(Consumer<ObjectNode> edit) {
        ObjectNode claims = badgeClaims();
        edit.accept(claims);
        return signedBadge(claims, KEY, DID + "#2026-a");
    }

    String sdJwt() {
        return SampleCredentials.sdJwt(_ -> {}, KEY);
    }

    // Status lists

    private void publishLists() {
        publish(REVOCATION, StatusPurpose.REVOCATION, Bits.bitstring());
        publish(SUSPENSION, StatusPurpose.SUSPENSION, Bits.bitstring());
        publish(REFRESH, StatusPurpose.REFRESH, Bits.bitstring());
        publishTokens(Bits.token());
    }

    void set(URI list, StatusPurpose purpose) {
        publish(list, purpose, Bits.bitstring().with(INDEX, 1));
    }

    void publish(URI list, StatusPurpose purpose, Bits bits) {
        publish(list, bitstringClaims(list, DID, purpose, bits), KEY);
    }

    ObjectNode bitstringClaims(URI list, String did, StatusPurpose purpose, Bits bits) {
        Instant until = now.plus(Duration.ofHours(1));
        return StatusListDocuments.bitstringClaims(
                list, did, purpose, bits, now, until, Duration.ofMinutes(5));
    }

    void publish(URI list, ObjectNode claims, SigningKey key) {
        Optional<String> kid = Optional.of(DID + "#" + key.id());
        web.put(
                list,
                signed(
                        Prepare.jwt(claims, StatusListDocuments.BITSTRING_TYP, key, kid, false),
                        key));
    }

    void publishTokens(Bits bits) {
        ObjectNode claims =
                StatusListDocuments.tokenClaims(
                        TOKENS,
                        URL,
                        bits,
                        now,
                        now.plus(Duration.ofHours(1)),
                        Duration.ofMinutes(5));
        Optional<String> kid = Optional.of(DID + "#2026-a");
        web.put(
                TOKENS,
                signed(Prepare.jwt(claims, StatusListDocuments.TOKEN_TYP, KEY, kid, false), KEY));
    }

    // Trust

    void change(UnaryOperator<RecognisedIssuer> change) {
        issuer = change.apply(issuer);
    }

    void entitled(Entitlement... rights) {
        change(i ->
                new RecognisedIssuer(
                        i.id(),
                        i.name(),
                        i.did(),
                        i.url(),
                        i.certificateSubject(),
                        i.keys(),
                        List.of(rights),
                        i.endedOn(),
                        i.successor()));
    }

    void keys(TrustedKey... keys) {
        change(i ->
                new RecognisedIssuer(
                        i.id(),
                        i.name(),
                        i.did(),
                        i.url(),
                        i.certificateSubject(),
                        List.of(keys),
                        i.entitlements(),
                        i.endedOn(),
                        i.successor()));
    }

    void ended(LocalDate on, String successor) {
        change(i ->
                new RecognisedIssuer(
                        i.id(),
                        i.name(),
                        i.did(),
                        i.url(),
                        i.certificateSubject(),
                        i.keys(),
                        i.entitlements(),
                        Optional.of(on),
                        Optional.of(successor)));
    }

    static TrustedKey trusted(Optional<Instant> until, Optional<Instant> compromisedOn) {
        Instant from = Instant.parse("2026-01-01T00:00:00Z");
        return new TrustedKey(DID + "#2026-a", KEY.publicJwk(), from, until, compromisedOn);
    }

    static Entitlement right(String id) {
        return new Entitlement(
                id,
                Set.of(AwardKind.CREDIT_CERTIFICATE),
                5,
                7,
                List.of(),
                Optional.of("BE-VLG"),
                LocalDate.of(2020, 1, 1),
                Optional.empty());
    }

    private static RecognisedIssuer zilverbeek() {
        return new RecognisedIssuer(
                "zilverbeek",
                SampleAwards.zilverbeek().name(),
                Optional.of(DID),
                Optional.of(URL),
                Optional.empty(),
                List.of(trusted(Optional.empty(), Optional.empty())),
                List.of(right("ent-1")),
                Optional.empty(),
                Optional.empty());
    }

    private LookUpIssuer.Answer lookUp(String id, Instant asOf) {
        boolean known =
                id.equals(issuer.did().orElse(""))
                        || id.equals(issuer.url().map(URI::toString).orElse(""));
        return known ? new LookUpIssuer.Recognised(issuer, list()) : otherwise;
    }

    private static LookUpIssuer.ListEvidence list() {
        return new LookUpIssuer.ListEvidence(
                "Fictional accreditor", 3, SIGNED, URI.create("https://trust.example/list"));
    }

    // Wires

    private ResolveDid.Resolution resolve(Did did) {
        resolved.add(did);
        DidDocument document = documents.get(did);
        return document == null
                ? new ResolveDid.NotResolved("did_unreachable", "nobody answers")
                : new ResolveDid.Resolved(document, Optional.of(now));
    }

    /// Publishes a DID document with this one key.
    String publishDid(
            String did, SigningKey key, Optional<Instant> expires, Optional<Instant> revoked) {
        Did id = new Did(did);
        DidUrl name = new DidUrl(id, key.id().value());
        VerificationMethod method =
                new VerificationMethod(name, id, key.publicJwk(), expires, revoked);
        documents.put(id, new DidDocument(id, List.of(method), Set.of(name)));
        return name.toString();
    }

    private FetchUntrusted.Answer get(URI address, int limit, Optional<String> etag) {
        fetched.add(address);
        String body = web.get(address);
        return body == null
                ? new FetchUntrusted.NotFetched("unreachable", "no connection", now)
                : new FetchUntrusted.Fetched(
                        Bytes.utf8(body), Optional.empty(), Optional.empty(), now);
    }
}
