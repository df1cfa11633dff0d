package org.stapel.issuer.post.mail;

import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;

import org.eclipse.angus.mail.smtp.SMTPMessage;
import org.stapel.issuer.post.sending.Mail;
import org.stapel.issuer.privacy.LearnerEmail;
import org.thymeleaf.ITemplateEngine;
import org.thymeleaf.context.Context;

import java.io.UnsupportedEncodingException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.InstantSource;
import java.util.Date;
import java.util.Map;
import java.util.Optional;

/// Makes the message: plain text with an HTML form of the same words, no attachment.
record ComposeMail(
        MailWords words,
        ITemplateEngine templates,
        MailProperties properties,
        URI publicUrl,
        InstantSource clock) {
    private static final String UTF_8 = StandardCharsets.UTF_8.name();

    MimeMessage compose(Session session, Mail mail) throws MessagingException {
        WordsOfMail said = words.of(mail);
        var message = new SMTPMessage(session);
        message.setFrom(from(mail));
        message.setRecipient(Message.RecipientType.TO, new InternetAddress(mail.to().value()));
        Optional<LearnerEmail> contact = LearnerEmail.parse(mail.from().contactEmail());
        if (contact.isPresent())
            message.setReplyTo(new InternetAddress[] {new InternetAddress(contact.get().value())});
        message.setSubject(said.subject(), UTF_8);
        message.setSentDate(Date.from(clock.instant()));
        message.setHeader("Message-ID", "<" + mail.message() + "@" + publicUrl.getHost() + ">");
        message.setHeader("Auto-Submitted", "auto-generated");
        message.setHeader("Content-Language", MailWords.language(mail).tag());
        properties.bounceAddress(mail.message()).ifPresent(message::setEnvelopeFrom);
        message.setContent(both(said, mail));
        return message;
    }

    private InternetAddress from(Mail mail) throws MessagingException {
        try {
            return new InternetAddress(
                    properties.from().orElseThrow(), words.institution(mail), UTF_8);
        } catch (UnsupportedEncodingException e) {
            throw new IllegalStateException("this JDK has no UTF-8", e);
        }
    }

    private MimeMultipart both(WordsOfMail said, Mail mail) throws MessagingException {
        var text = new MimeBodyPart();
        text.setText(said.plain(), UTF_8);
        var html = new MimeBodyPart();
        html.setText(html(said, mail), UTF_8, "html");
        return new MimeMultipart("alternative", text, html);
    }

    private String html(WordsOfMail said, Mail mail) {
        var language = MailWords.language(mail);
        var context = new Context(language.locale());
        context.setVariables(
                Map.of(
                        "language",
                        language.tag(),
                        "institution",
                        words.institution(mail),
                        "said",
                        said));
        return templates.process("post/mail", context);
    }
}
