package org.stapel.samples.mailbox;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;

import org.junit.jupiter.api.Test;

import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.Properties;

class MailboxTest {
    private static void send(Mailbox mailbox, String subject, String text)
            throws MessagingException {
        var settings = new Properties();
        settings.put("mail.smtp.host", "127.0.0.1");
        settings.put("mail.smtp.port", mailbox.smtpPort());
        var message = new MimeMessage(Session.getInstance(settings));
        message.setFrom(new InternetAddress("credentials@stapel.example"));
        message.setRecipient(Message.RecipientType.TO, new InternetAddress("fien@thuis.example"));
        message.setSubject(subject);
        message.setText(text);
        Transport.send(message);
    }

    private static HttpResponse<String> page(Mailbox mailbox, String path)
            throws IOException, InterruptedException {
        try (var http = HttpClient.newHttpClient()) {
            var request = HttpRequest.newBuilder(mailbox.address().resolve(path)).build();
            return http.send(request, BodyHandlers.ofString());
        }
    }

    @Test
    void a_mail_is_listed_and_its_link_can_be_followed()
            throws IOException, InterruptedException, MessagingException {
        try (var mailbox = Mailbox.open(0)) {
            assertThat(page(mailbox, "/").body()).contains("Nothing yet.");
            send(mailbox, "Ready", "Open:\n\nhttp://localhost:8080/claim/abc\n");
            assertThat(page(mailbox, "/").body()).contains("Ready", "fien@thuis.example");
            assertThat(page(mailbox, "/1").body())
                    .contains("<a href=\"http://localhost:8080/claim/abc\">");
            assertThat(page(mailbox, "/2").statusCode()).isEqualTo(404);
        }
    }

    @Test
    void what_stands_in_a_mail_is_text()
            throws IOException, InterruptedException, MessagingException {
        try (var mailbox = Mailbox.open(0)) {
            send(mailbox, "<script>1</script>", "<img src=x onerror=alert(1)>");
            assertThat(page(mailbox, "/").body()).doesNotContain("<script>");
            assertThat(page(mailbox, "/1").body()).doesNotContain("<img", "<script>");
        }
    }
}
