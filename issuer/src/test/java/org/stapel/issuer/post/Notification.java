package org.stapel.issuer.post;

import com.icegreen.greenmail.util.GreenMail;

import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.Properties;

/// A delivery status notification (RFC 3464) as mail servers write them.
record Notification(String original, String action, String status) {
    static Notification failed(MimeMessage sent, String status) throws MessagingException {
        return new Notification(sent.getMessageID(), "failed", status);
    }

    static Notification failedAbout(String messageId, String status) {
        return new Notification(messageId, "failed", status);
    }

    static Notification delayed(MimeMessage sent) throws MessagingException {
        return new Notification(sent.getMessageID(), "delayed", "4.4.1");
    }

    /// Sends it there by SMTP.
    void to(String address, GreenMail server) throws MessagingException {
        var settings = new Properties();
        settings.put("mail.smtp.host", "127.0.0.1");
        settings.put("mail.smtp.port", server.getSmtp().getPort());
        Session session = Session.getInstance(settings);
        var message =
                new MimeMessage(
                        session,
                        new ByteArrayInputStream(text(address).getBytes(StandardCharsets.UTF_8)));
        message.setRecipient(Message.RecipientType.TO, new InternetAddress(address));
        Transport.send(message);
    }

    private String text(String address) {
        return """
        From: MAILER-DAEMON@thuis.example
        To: %s
        Subject: Undelivered Mail Returned to Sender
        MIME-Version: 1.0
        Content-Type: multipart/report; report-type=delivery-status; boundary="x"

        --x
        Content-Type: text/plain

        I am sorry.

        --x
        Content-Type: message/delivery-status

        Reporting-MTA: dns; mail.thuis.example

        Final-Recipient: rfc822; somebody@thuis.example
        Action: %s
        Status: %s

        --x
        Content-Type: text/rfc822-headers

        Subject: something
        Message-ID: %s

        --x--
        """
                .formatted(address, action, status, original)
                .replace("\n", "\r\n");
    }
}
