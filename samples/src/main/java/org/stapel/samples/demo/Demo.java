package org.stapel.samples.demo;

import org.stapel.samples.world.SampleLearner;
import org.stapel.samples.world.World;

import java.io.IOException;
import java.io.PrintStream;
import java.net.URI;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.InstantSource;
import java.util.Optional;

/// `mvn -q -Pdemo`: starts both services with the fictional world, prints where to go, and stays up
/// until Ctrl-C.
public final class Demo {
    private static final int ISSUER_PORT = 8080;
    private static final int VERIFIER_PORT = 8090;
    private static final int MAILBOX_PORT = 8070;

    private Demo() {}

    /// @param arguments the project's root; data goes to `.stapel-demo` in it
    public static void main(String[] arguments) throws IOException, InterruptedException {
        Path directory = Path.of(arguments[0]).resolve(".stapel-demo").toAbsolutePath();
        World world = World.load();
        DemoInstallation.Settings settings =
                new DemoInstallation.Settings(
                        directory, ISSUER_PORT, VERIFIER_PORT, Optional.of(MAILBOX_PORT));
        System.out.println("Stapel is starting; this takes a moment.");
        DemoInstallation demo =
                DemoInstallation.start(settings, world, InstantSource.system(), new SecureRandom());
        Runtime.getRuntime().addShutdownHook(new Thread(demo::close));
        print(System.out, demo, world);
        demo.issuer().await();
        demo.verifier().await();
    }

    private static void print(PrintStream out, DemoInstallation demo, World world) {
        DemoInstallation.Settings at = demo.settings();
        out.printf("%nStapel is up. Everyone and everything in it is fictitious.%n%n");
        out.printf("  Check a credential   %s/%n", at.verifier());
        out.printf("  Console              %s/console%n", at.issuer());
        out.printf("                       sign in as %s%n", demo.people().email());
        out.printf("                       password   %s%n", demo.people().password());
        demo.mailbox().ifPresent(mailbox -> print(out, mailbox));
        out.printf("  Trust list           %s/trust%n", at.verifier());
        out.printf(
                "                       sign in as %s or %s, same password%n%n",
                DemoPeople.FIRST_EDITOR, DemoPeople.SECOND_EDITOR);
        out.printf("  Claim links, fresh; they open with the learner's birth date:%n");
        for (SampleLearner learner : world.learners()) print(out, demo, learner);
        out.printf("%n  Data in %s; Ctrl-C stops both services.%n", at.directory());
    }

    private static void print(PrintStream out, URI mailbox) {
        out.printf("  Mailbox              %s/%n", mailbox);
        out.printf(
                "                       every mail of the demo lands here; mails go %d seconds%n",
                DemoInstallation.UNDO.toSeconds());
        out.printf(
                "                       after an award was confirmed (15 minutes in real life)%n");
    }

    private static void print(PrintStream out, DemoInstallation demo, SampleLearner learner) {
        out.printf(
                "%n  %s %s (%s)%n", learner.givenName(), learner.familyName(), learner.birthDate());
        demo.claimLinks()
                .forEach((award, link) -> {
                    if (learner.wallet().contains(award) || learner.furtherAwards().contains(award))
                        out.printf("    %s  %s%n", award, link);
                });
    }
}
