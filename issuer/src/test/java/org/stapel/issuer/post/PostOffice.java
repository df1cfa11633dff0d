package org.stapel.issuer.post;

import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;

import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;

import org.stapel.credential.model.AwardId;
import org.stapel.issuer.Engine;
import org.stapel.issuer.RunningIssuer;
import org.stapel.issuer.SettableClock;
import org.stapel.issuer.StartIssuer;
import org.stapel.service.account.Role;

import tools.jackson.databind.node.ObjectNode;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;

/// An issuer whose mails go to a real mail server on loopback, and whose clock a test moves.
final class PostOffice implements AutoCloseable {
    static final String AWARDS = "/api/institutions/zilverbeek/awards";
    static final String DISPATCHES = "/api/institutions/zilverbeek/dispatches";
    static final String BOARD = "/console/zilverbeek/deliveries";
    static final String BORN = "1989-03-01";
    static final String BOUNCES = "bounces@issuer.example";
    static final Duration UNDO = Duration.ofMinutes(15);

    private static final String PASSWORD = "a-password";
    private static final Duration PATIENCE = Duration.ofSeconds(20);

    final SettableClock clock = new SettableClock();
    final GreenMail mail =
            new GreenMail(
                    new ServerSetup[] {
                        new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP).dynamicPort(),
                        new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_IMAP).dynamicPort()
                    });
    final RunningIssuer issuer;
    final RunningIssuer.Client registrar;

    PostOffice(Path data) {
        mail.setUser(BOUNCES, BOUNCES, PASSWORD);
        mail.start();
        issuer = start(data, mail.getSmtp().getPort());
        registrar = registrar();
    }

    /// With another mail server.
    PostOffice(Path data, int smtpPort) {
        mail.setUser(BOUNCES, BOUNCES, PASSWORD);
        mail.start();
        issuer = start(data, smtpPort);
        registrar = registrar();
    }

    private RunningIssuer start(Path data, int smtpPort) {
        try {
            Path password = Files.writeString(data.resolve("bounces-password"), PASSWORD + "\n");
            return new StartIssuer(data)
                    .clock(clock)
                    .set("spring.mail.host", "127.0.0.1")
                    .set("spring.mail.port", smtpPort)
                    .set("stapel.mail.from", "credentials@issuer.example")
                    .set("stapel.mail.bounce-address", BOUNCES)
                    .set("stapel.mail.bounces.host", "127.0.0.1")
                    .set("stapel.mail.bounces.port", mail.getImap().getPort())
                    .set("stapel.mail.bounces.tls", false)
                    .set("stapel.mail.bounces.user", BOUNCES)
                    .set("stapel.mail.bounces.password-file", password)
                    .set("stapel.mail.bounces.every", "PT1S")
                    .start();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private RunningIssuer.Client registrar() {
        issuer.installationAdministrator()
                .post("/api/institutions", Engine.fixture("zilverbeek.json"));
        return issuer.with("zilverbeek", Role.REGISTRAR);
    }

    /// An award of a learner of this name who is reached there.
    static ObjectNode award(String reference, String email, String language) {
        ObjectNode award = Engine.m01(reference);
        ((ObjectNode) award.path("learner")).put("identification", "TEST-" + reference);
        ObjectNode contact = award.putObject("delivery").putObject("contact");
        contact.put("email", email);
        contact.put("language", language);
        return award;
    }

    static ObjectNode withoutEmail(String reference) {
        ObjectNode award = Engine.m01(reference);
        ((ObjectNode) award.path("learner")).put("identification", "TEST-" + reference);
        award.putObject("delivery")
                .putObject("contact")
                .put("language", "nl")
                .putArray("address")
                .add("Denkbeeldige Laan 7")
                .add("9000 Voorbeeldstad");
        return award;
    }

    String taken(ObjectNode award) {
        return taken(AWARDS, award);
    }

    String taken(String path, ObjectNode award) {
        var answer = registrar.post(path, award);
        assertThat(answer.status()).as(answer.body()).isEqualTo(201);
        return answer.json().path("award").path("id").asString();
    }

    static String bare(String award) {
        return award.replaceFirst("^urn:uuid:", "");
    }

    String state(String award) {
        return registrar.get(DISPATCHES + "/" + award).json().path("state").asString();
    }

    Dispatch dispatch(String award) {
        return issuer.bean(Dispatches.class).ofAward(new AwardId(award)).orElseThrow().dispatch();
    }

    void afterUndo() {
        clock.advance(UNDO.plusSeconds(1));
    }

    List<MimeMessage> mailsTo(String address) {
        return Arrays.stream(mail.getReceivedMessages())
                .filter(message -> isTo(message, address))
                .toList();
    }

    MimeMessage onlyMailTo(String address) {
        await(() -> !mailsTo(address).isEmpty(), "a mail to " + address);
        assertThat(mailsTo(address)).hasSize(1);
        return mailsTo(address).getFirst();
    }

    private static boolean isTo(MimeMessage message, String address) {
        try {
            return Arrays.stream(message.getAllRecipients())
                    .anyMatch(recipient -> recipient.toString().equals(address));
        } catch (MessagingException e) {
            throw new IllegalStateException(e);
        }
    }

    void awaitState(String award, String state) {
        await(() -> state(award).equals(state), award + " " + state);
    }

    static void await(BooleanSupplier condition, String what) {
        long end = System.nanoTime() + PATIENCE.toNanos();
        while (!condition.getAsBoolean()) {
            if (System.nanoTime() > end) throw new AssertionError("waited in vain for " + what);
            pause(Duration.ofMillis(100));
        }
    }

    static void pause(Duration duration) {
        try {
            Thread.sleep(duration);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /// The address of the claim page in a text.
    static Optional<String> link(String text) {
        return text.lines()
                .filter(line -> line.matches("http://localhost:\\d+/claim/.{43}"))
                .findFirst();
    }

    Instant now() {
        return clock.instant();
    }

    @Override
    public void close() {
        issuer.close();
        mail.stop();
    }
}
