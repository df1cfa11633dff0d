package org.stapel.issuer.post.mail;

import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;

import org.eclipse.angus.mail.smtp.SMTPAddressFailedException;
import org.eclipse.angus.mail.smtp.SMTPSendFailedException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.mail.MailException;
import org.springframework.mail.MailSendException;
import org.springframework.mail.javamail.JavaMailSenderImpl;
import org.stapel.issuer.post.sending.Mail;
import org.stapel.issuer.post.sending.SendMail;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Hands mails to the configured SMTP server.
final class SendBySmtp implements SendMail {
    private static final Logger LOG = LoggerFactory.getLogger(SendBySmtp.class);
    private static final Pattern STATUS = Pattern.compile("\\b5\\.[0-9]{1,3}\\.[0-9]{1,3}\\b");
    private static final int FIRST_PERMANENT = 500;
    private static final int FIRST_TEMPORARY = 400;

    private final JavaMailSenderImpl sender;
    private final ComposeMail composing;

    SendBySmtp(JavaMailSenderImpl sender, ComposeMail composing) {
        this.sender = sender;
        this.composing = composing;
    }

    @Override
    public boolean isSetUp() {
        return true;
    }

    @Override
    public Outcome send(Mail mail) {
        try {
            MimeMessage message = composing.compose(sender.getSession(), mail);
            sender.send(message);
            return new Outcome.Accepted();
        } catch (MailSendException e) {
            return said(e);
        } catch (MailException e) {
            LOG.warn("the mail server lets nothing in: {}", e.getClass().getName());
            return new Outcome.Unreachable();
        } catch (MessagingException e) {
            LOG.warn("mail {} cannot be written: {}", mail.message(), e.getClass().getName());
            return new Outcome.Refused("invalid");
        }
    }

    /// What the server said to recipient or content; what it says to our sender address is a fault
    /// of the installation.
    private static Outcome said(MailSendException failure) {
        for (Exception told : all(failure)) {
            int code =
                    switch (told) {
                        case SMTPAddressFailedException address -> address.getReturnCode();
                        case SMTPSendFailedException send -> send.getReturnCode();
                        default -> 0;
                    };
            if (code >= FIRST_PERMANENT) return new Outcome.Refused(status(told).orElse("refused"));
            if (code >= FIRST_TEMPORARY) return new Outcome.Later();
        }
        LOG.warn("the mail server took nothing: {}", failure.getClass().getName());
        return new Outcome.Unreachable();
    }

    private static List<Exception> all(MailSendException failure) {
        List<Exception> all = new ArrayList<>();
        Arrays.stream(failure.getMessageExceptions()).forEach(told -> follow(told, all));
        if (failure.getCause() instanceof Exception cause) follow(cause, all);
        return all.reversed();
    }

    private static void follow(Exception told, List<Exception> all) {
        all.add(told);
        if (told instanceof MessagingException messaging
                && messaging.getNextException() != null
                && all.size() < 20) follow(messaging.getNextException(), all);
    }

    private static Optional<String> status(Exception told) {
        Matcher found = STATUS.matcher(String.valueOf(told.getMessage()));
        return found.find() ? Optional.of(found.group()) : Optional.empty();
    }
}
