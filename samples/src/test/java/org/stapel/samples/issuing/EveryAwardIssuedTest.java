package org.stapel.samples.issuing;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.stapel.credential.did.DidWeb;
import org.stapel.credential.did.Dids;
import org.stapel.credential.fetch.FetchUntrusted;
import org.stapel.credential.fetch.Origin;
import org.stapel.credential.fetch.PublicWebFetch;
import org.stapel.credential.model.AwardKind;
import org.stapel.credential.profile.Profiles;
import org.stapel.credential.profile.SchemaCheck;
import org.stapel.credential.verification.CredentialVerifier;
import org.stapel.credential.verification.Purpose;
import org.stapel.credential.verification.Report;
import org.stapel.credential.verification.Verdict;
import org.stapel.credential.verification.VerifierAssembly;
import org.stapel.credential.verification.VerifierSettings;
import org.stapel.credential.verification.rules.PinnedProfiles;
import org.stapel.credential.verification.rules.PinnedSchemas;
import org.stapel.samples.demo.DemoInstallation;
import org.stapel.samples.demo.Http;
import org.stapel.samples.world.SampleAward;
import org.stapel.samples.world.World;
import org.stapel.schemas.PinnedDocuments;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.security.cert.CertificateException;
import java.security.cert.CertificateFactory;
import java.security.cert.X509Certificate;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import javax.net.ssl.SSLSocketFactory;

/// Every kind of award, taken in through the API and checked by the library against the documents
/// and lists that its issuer publishes.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class EveryAwardIssuedTest {
    private static final World WORLD = World.load();
    private static final String OPEN_BADGE = "openbadge-3.0";
    private static final String SD_JWT_VC = "sd-jwt-vc";

    private DemoInstallation demo;
    private Http issuer;
    private CredentialVerifier verifier;

    @BeforeAll
    void start(@TempDir Path directory)
            throws IOException, InterruptedException, CertificateException {
        var settings = new DemoInstallation.Settings(directory, freePort(), freePort());
        demo = DemoInstallation.start(settings, WORLD, InstantSource.system(), new SecureRandom());
        issuer = demo.issuerApi();
        verifier = verifier(settings.issuer());
    }

    @AfterAll
    void stop() {
        demo.close();
    }

    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }

    private CredentialVerifier verifier(URI origin)
            throws IOException, InterruptedException, CertificateException {
        FetchUntrusted web =
                new PublicWebFetch(
                        host -> List.of(InetAddress.getAllByName(host)),
                        Set.of(Origin.of(origin)),
                        (SSLSocketFactory) SSLSocketFactory.getDefault(),
                        InstantSource.system());
        PinnedDocuments pinned = PinnedDocuments.load();
        return new VerifierAssembly(
                        new VerifierSettings(Set.of(), Set.of(anchor()), Duration.ofMinutes(5)),
                        new PublishedIssuers(issuer, WORLD.institutions()),
                        Dids.with(new DidWeb(web, Set.of(origin.toString()))),
                        web,
                        new PinnedSchemas(SchemaCheck.load(pinned)),
                        new PinnedProfiles(Profiles.load(pinned)),
                        InstantSource.system())
                .verifier();
    }

    private X509Certificate anchor()
            throws IOException, InterruptedException, CertificateException {
        byte[] pem = issuer.get("/ca.pem", "*/*").body().getBytes(StandardCharsets.US_ASCII);
        return (X509Certificate)
                CertificateFactory.getInstance("X.509")
                        .generateCertificate(new ByteArrayInputStream(pem));
    }

    private static Stream<SampleAward> awards() {
        return WORLD.awards().stream().filter(award -> award.name().startsWith("M"));
    }

    private static Stream<SampleAward> achievements() {
        return awards().filter(award -> award.award().kind() != AwardKind.STUDY_RESULT);
    }

    private static Stream<SampleAward> transcriptLines() {
        return awards().filter(award -> award.award().kind() == AwardKind.STUDY_RESULT);
    }

    private HttpResponse<String> issued(SampleAward award, String format)
            throws IOException, InterruptedException {
        String awards = "/api/institutions/" + award.issuer() + "/awards";
        String query = "?reference=" + award.award().awardReference();
        JsonNode found = Http.json(issuer.get(awards + query, "*/*"), 200);
        String id = found.path("awards").path(0).path("id").asString();
        return issuer.post(
                awards + "/" + id + "/credentials/" + format,
                JsonMapper.shared().createObjectNode());
    }

    private void assertValid(HttpResponse<String> answer) {
        String credential = Http.json(answer, 200).path("credential").asString();
        Report report = verifier.verify(credential, Purpose.TECHNICAL, Optional.empty());
        assertThat(report.verdict()).as(report.findings().toString()).isEqualTo(Verdict.VALID);
    }

    @ParameterizedTest
    @MethodSource("achievements")
    void an_achievement_is_a_valid_open_badge(SampleAward award)
            throws IOException, InterruptedException {
        assertValid(issued(award, OPEN_BADGE));
    }

    @ParameterizedTest
    @MethodSource("awards")
    void every_award_is_a_valid_sd_jwt_vc(SampleAward award)
            throws IOException, InterruptedException {
        assertValid(issued(award, SD_JWT_VC));
    }

    @ParameterizedTest
    @MethodSource("transcriptLines")
    void a_transcript_line_is_no_open_badge(SampleAward award)
            throws IOException, InterruptedException {
        JsonNode answer = Http.json(issued(award, OPEN_BADGE), 422);
        assertThat(answer.path("code").asString()).isEqualTo("format_not_offered");
        assertThat(answer.path("errors").toString()).contains("not_an_achievement", "/kind");
    }
}
