package org.stapel.issuer.post.mail;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.stapel.issuer.privacy.LearnerEmail;

import java.time.Duration;
import java.util.Optional;

/// How mails leave the installation; the server itself stands under `spring.mail`.
///
/// @param from address from which all institutions write; without it nothing is sent
/// @param bounceAddress to which undeliverable mails come back, each as `name+id@host`; the address
///   of `from` when absent
/// @param undo how long a confirmed award can be stopped before its mail goes
@ConfigurationProperties("stapel.mail")
record MailProperties(
        Optional<String> from,
        Optional<String> bounceAddress,
        @DefaultValue("PT15M") Duration undo,
        @DefaultValue Bounces bounces) {
    /// The mailbox of undeliverable mails, read by IMAP; without a host it is not read.
    ///
    /// @param tls from the first byte
    /// @param passwordFile mounted secret
    record Bounces(
            Optional<String> host,
            @DefaultValue("993") int port,
            @DefaultValue("true") boolean tls,
            Optional<String> user,
            Optional<String> passwordFile,
            @DefaultValue("PT1M") Duration every) {
        Bounces {
            if (host.isPresent() && (user.isEmpty() || passwordFile.isEmpty()))
                throw new IllegalArgumentException(
                        "stapel.mail.bounces.host needs stapel.mail.bounces.user and"
                                + " stapel.mail.bounces.password-file");
            if (every.compareTo(Duration.ofSeconds(1)) < 0)
                throw new IllegalArgumentException(
                        "stapel.mail.bounces.every must be at least a second, was " + every);
        }

        /// Without secrets.
        @Override
        public String toString() {
            return "Bounces[" + host.orElse("none") + "]";
        }
    }

    MailProperties {
        from.ifPresent(address -> requireAddress("stapel.mail.from", address));
        bounceAddress.ifPresent(a -> requireAddress("stapel.mail.bounce-address", a));
        if (undo.isNegative())
            throw new IllegalArgumentException(
                    "stapel.mail.undo must not be negative, was " + undo);
    }

    private static void requireAddress(String property, String address) {
        if (LearnerEmail.parse(address).isEmpty())
            throw new IllegalArgumentException(
                    property + " must be an e-mail address, was " + address);
    }

    /// The envelope sender of one mail.
    Optional<String> bounceAddress(String message) {
        return bounceAddress
                .or(() -> from)
                .map(address -> {
                    int at = address.lastIndexOf('@');
                    return address.substring(0, at) + "+" + message + address.substring(at);
                });
    }
}
