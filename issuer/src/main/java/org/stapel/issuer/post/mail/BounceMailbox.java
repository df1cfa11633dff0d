package org.stapel.issuer.post.mail;

import jakarta.mail.Flags;
import jakarta.mail.Folder;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.Store;
import jakarta.mail.search.FlagTerm;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.stapel.issuer.post.sending.RecordBounce;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Properties;

/// Reads undeliverable mails. What was understood is deleted there; what was not stays, marked as
/// read, for people.
final class BounceMailbox {
    private static final Logger LOG = LoggerFactory.getLogger(BounceMailbox.class);
    private static final int MOST_AT_ONCE = 200;
    private static final String SECONDS_10 = "10000";

    private final MailProperties.Bounces properties;
    private final RecordBounce recording;

    BounceMailbox(MailProperties.Bounces properties, RecordBounce recording) {
        this.properties = properties;
        this.recording = recording;
    }

    /// Reads what is new; a mailbox that cannot be reached is tried the next time.
    void read() {
        try (Store store = Session.getInstance(settings()).getStore(protocol())) {
            store.connect(
                    properties.host().orElseThrow(),
                    properties.port(),
                    properties.user().orElseThrow(),
                    password());
            Folder inbox = store.getFolder("INBOX");
            inbox.open(Folder.READ_WRITE);
            read(inbox);
            inbox.close(true);
        } catch (MessagingException | IOException e) {
            LOG.warn("the mailbox of bounces cannot be read: {}", e.getClass().getName());
        }
    }

    private void read(Folder inbox) throws MessagingException {
        Message[] unread = inbox.search(new FlagTerm(new Flags(Flags.Flag.SEEN), false));
        for (int i = 0; i < Math.min(unread.length, MOST_AT_ONCE); i++) read(unread[i]);
    }

    private void read(Message message) throws MessagingException {
        try {
            Optional<ReturnedMail> returned = ReturnedMail.read(message);
            returned.ifPresent(mail -> recording.record(mail.message(), mail.reason()));
            message.setFlag(Flags.Flag.SEEN, true);
            if (returned.isPresent()) message.setFlag(Flags.Flag.DELETED, true);
        } catch (IOException | MessagingException e) {
            LOG.warn("a mail in the mailbox of bounces cannot be read: {}", e.getClass().getName());
            message.setFlag(Flags.Flag.SEEN, true);
        }
    }

    private String protocol() {
        return properties.tls() ? "imaps" : "imap";
    }

    private Properties settings() {
        var settings = new Properties();
        String prefix = "mail." + protocol() + ".";
        settings.put(prefix + "connectiontimeout", SECONDS_10);
        settings.put(prefix + "timeout", SECONDS_10);
        settings.put(prefix + "writetimeout", SECONDS_10);
        settings.put(prefix + "ssl.checkserveridentity", "true");
        return settings;
    }

    private String password() throws IOException {
        return Files.readString(Path.of(properties.passwordFile().orElseThrow())).strip();
    }
}
