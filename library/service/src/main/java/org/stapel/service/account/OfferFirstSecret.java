package org.stapel.service.account;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;

import java.io.Console;
import java.util.Optional;

/// At start, while nobody administers the installation: a fresh secret into its file, and onto a
/// terminal if a person sits at one; never into a log.
final class OfferFirstSecret implements ApplicationRunner {
    private static final Logger LOG = LoggerFactory.getLogger(OfferFirstSecret.class);

    private final FirstAdministrator firstAdministrator;
    private final SecretFile file;

    OfferFirstSecret(FirstAdministrator firstAdministrator, SecretFile file) {
        this.firstAdministrator = firstAdministrator;
        this.file = file;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        firstAdministrator.newSecret().ifPresentOrElse(this::offer, file::remove);
    }

    private void offer(String secret) {
        file.write(secret);
        LOG.info(
                "no administrator yet: the one-time secret for /first-admin is in {}", file.path());
        Optional.ofNullable(System.console())
                .filter(Console::isTerminal)
                .ifPresent(console ->
                        console.printf("One-time secret for /first-admin: %s%n", secret));
    }
}
