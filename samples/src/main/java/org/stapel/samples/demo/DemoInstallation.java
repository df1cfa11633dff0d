package org.stapel.samples.demo;

import org.stapel.samples.mailbox.Mailbox;
import org.stapel.samples.world.World;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;

/// Issuer and verifier as two processes with one data directory, filled with the fictional world at
/// the first start.
///
/// Life: start issuer → (first time: administrator, API client, institutions, awards) → trust list
/// → start verifier.
public final class DemoInstallation implements AutoCloseable {
    /// Shorter than in real life, so that somebody who looks does not wait.
    static final Duration UNDO = Duration.ofMinutes(1);

    private static final Duration PATIENCE = Duration.ofMinutes(2);

    private final Settings settings;
    private final World world;
    private final SecureRandom random;
    private final List<ServiceProcess> started = new ArrayList<>();
    private final ServiceProcess issuer;
    private final ServiceProcess verifier;
    private final DemoAccounts accounts;
    private final SequencedMap<String, String> claimLinks;
    private final Optional<Mailbox> mailbox;

    /// Where the installation lives.
    ///
    /// @param issuerPort also decides the DIDs of the institutions, so it stays for the life of the
    ///   directory; the management ports are one higher
    /// @param mailboxPort where mails can be read; without one none are sent
    public record Settings(
            Path directory, int issuerPort, int verifierPort, Optional<Integer> mailboxPort) {
        /// Without mail.
        public Settings(Path directory, int issuerPort, int verifierPort) {
            this(directory, issuerPort, verifierPort, Optional.empty());
        }

        public URI issuer() {
            return URI.create("http://localhost:" + issuerPort);
        }

        public URI verifier() {
            return URI.create("http://localhost:" + verifierPort);
        }

        private Path issuerData() {
            return directory.resolve("issuer");
        }

        private Path verifierData() {
            return directory.resolve("verifier");
        }
    }

    private DemoInstallation(
            Settings settings, World world, InstantSource clock, SecureRandom random)
            throws IOException, InterruptedException {
        this.settings = settings;
        this.world = world;
        this.random = random;
        Accreditor accreditor =
                Accreditor.open(settings.directory().resolve("accreditor"), clock, random);
        this.mailbox = openMailbox(settings);
        try {
            this.issuer = startIssuer();
            this.accounts = accounts();
            IssuerWorld issuerWorld = signedIn();
            issuerWorld.createInstitutions();
            issuerWorld.fileAwards();
            accreditor.publish(issuerWorld.asRecognised(clock.instant()), clock.instant());
            Files.writeString(certificateAnchor(), issuerWorld.certificateAnchor());
            this.verifier = startVerifier(accreditor);
            makeTrustEditors();
            keepRules();
            this.claimLinks = issuerWorld.freshClaimLinks();
        } catch (IOException | InterruptedException | RuntimeException e) {
            close();
            throw e;
        }
    }

    /// Starts both services and waits until they answer.
    public static DemoInstallation start(
            Settings settings, World world, InstantSource clock, SecureRandom random)
            throws IOException, InterruptedException {
        return new DemoInstallation(settings, world, clock, random);
    }

    public Settings settings() {
        return settings;
    }

    public DemoAccounts people() {
        return accounts;
    }

    /// The claim link of each award of the world, by its name, as in `M01`.
    public SequencedMap<String, String> claimLinks() {
        return claimLinks;
    }

    /// Where the mails of the installation can be read.
    public Optional<URI> mailbox() {
        return mailbox.map(Mailbox::address);
    }

    public ServiceProcess issuer() {
        return issuer;
    }

    public ServiceProcess verifier() {
        return verifier;
    }

    /// A client of the issuer's API with the rights of a registrar everywhere.
    public Http issuerApi() throws IOException, InterruptedException {
        return new Administrator.Client(accounts.clientId(), accounts.clientSecret())
                .signIn(settings.issuer());
    }

    @Override
    public void close() {
        started.reversed().forEach(ServiceProcess::close);
        mailbox.ifPresent(Mailbox::close);
    }

    private static Optional<Mailbox> openMailbox(Settings settings) throws IOException {
        return settings.mailboxPort().isPresent()
                ? Optional.of(Mailbox.open(settings.mailboxPort().get()))
                : Optional.empty();
    }

    private IssuerWorld signedIn() throws IOException, InterruptedException {
        return new IssuerWorld(world, issuerApi());
    }

    private DemoAccounts accounts() throws IOException, InterruptedException {
        Path file = settings.directory().resolve("accounts.json");
        Optional<DemoAccounts> known = DemoAccounts.read(file);
        if (known.isPresent()) return known.get();
        DemoAccounts made =
                DemoPeople.create(settings.issuer(), settings.issuerData(), world, random);
        made.write(file);
        return made;
    }

    private void makeTrustEditors() throws IOException, InterruptedException {
        Path made = settings.directory().resolve("trust-editors-made");
        if (Files.exists(made)) return;
        DemoPeople.createTrustEditors(
                settings.verifier(), settings.verifierData(), accounts.password());
        Files.createFile(made);
    }

    private void keepRules() throws IOException, InterruptedException {
        Path made = settings.directory().resolve("rules-kept");
        if (Files.exists(made)) return;
        Administrator administrator =
                DemoPeople.administrator(settings.verifier(), accounts.password());
        new VerifierWorld(world, settings.verifier(), administrator).keepRules();
        Files.createFile(made);
    }

    private ServiceProcess startIssuer() throws IOException, InterruptedException {
        Map<String, String> properties = shared(settings.issuer(), settings.issuerData());
        properties.put("server.port", String.valueOf(settings.issuerPort()));
        properties.put("management.server.port", String.valueOf(settings.issuerPort() + 1));
        properties.put("stapel.issuer.check-page", settings.verifier() + "/");
        mailbox.ifPresent(box -> {
            properties.put("spring.mail.host", "127.0.0.1");
            properties.put("spring.mail.port", String.valueOf(box.smtpPort()));
            properties.put("stapel.mail.from", "credentials@stapel.example");
            properties.put("stapel.mail.undo", UNDO.toString());
        });
        return started(ServiceProcess.Kind.ISSUER, properties, settings.issuer());
    }

    private ServiceProcess startVerifier(Accreditor accreditor)
            throws IOException, InterruptedException {
        Map<String, String> properties = shared(settings.verifier(), settings.verifierData());
        properties.put("server.port", String.valueOf(settings.verifierPort()));
        properties.put("management.server.port", String.valueOf(settings.verifierPort() + 1));
        properties.put("stapel.trust.anchor-file", accreditor.anchorFile().toString());
        properties.put("stapel.trust.list-file", accreditor.listFile().toString());
        properties.put("stapel.trust.signing-key", accreditor.keyFile().toString());
        properties.put(
                "stapel.trust.signing-key-password-file", accreditor.passwordFile().toString());
        properties.put("stapel.verification.certificate-anchors", certificateAnchor().toString());
        properties.put("stapel.status.live-origins", settings.issuer().toString());
        return started(ServiceProcess.Kind.VERIFIER, properties, settings.verifier());
    }

    private Path certificateAnchor() {
        return settings.directory().resolve("issuer-ca.pem");
    }

    private Map<String, String> shared(URI publicUrl, Path data) throws IOException {
        Files.createDirectories(data);
        Map<String, String> properties = new LinkedHashMap<>();
        properties.put("server.address", "127.0.0.1");
        properties.put("stapel.public-url", publicUrl.toString());
        properties.put("stapel.data", data.toString());
        properties.put(
                "stapel.development.origins",
                String.join(
                        ",",
                        List.of(settings.issuer().toString(), settings.verifier().toString())));
        return properties;
    }

    private ServiceProcess started(
            ServiceProcess.Kind kind, Map<String, String> properties, URI base)
            throws IOException, InterruptedException {
        Path log = settings.directory().resolve("logs").resolve(kind.module() + ".log");
        ServiceProcess service = ServiceProcess.start(kind, properties, log);
        started.add(service);
        service.awaitReady(base.resolve("/livez"), PATIENCE);
        return service;
    }
}
