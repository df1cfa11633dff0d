package org.stapel.samples.mailbox;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/// Takes every mail by SMTP and shows it; both on this machine only, nothing leaves it, and all is
/// gone when it closes.
public final class Mailbox implements AutoCloseable {
    private static final String LOOPBACK = "127.0.0.1";
    private static final String CONTENT_POLICY =
            "default-src 'none'; style-src 'unsafe-inline'; frame-ancestors 'none'";

    private final GreenMail mail;
    private final HttpServer pages;

    private Mailbox(GreenMail mail, HttpServer pages) {
        this.mail = mail;
        this.pages = pages;
    }

    /// @param port of the pages
    public static Mailbox open(int port) throws IOException {
        var mail =
                new GreenMail(
                        new ServerSetup(0, LOOPBACK, ServerSetup.PROTOCOL_SMTP).dynamicPort());
        mail.start();
        var address = new InetSocketAddress(InetAddress.getLoopbackAddress(), port);
        var mailbox = new Mailbox(mail, HttpServer.create(address, 0));
        mailbox.pages.createContext("/", mailbox::answer);
        mailbox.pages.start();
        return mailbox;
    }

    public int smtpPort() {
        return mail.getSmtp().getPort();
    }

    public URI address() {
        return URI.create("http://localhost:" + pages.getAddress().getPort());
    }

    /// What came, newest first.
    List<ReceivedMail> received() {
        var all = mail.getReceivedMessages();
        List<ReceivedMail> received = new ArrayList<>();
        for (int i = all.length; i > 0; i--) received.add(ReceivedMail.read(i, all[i - 1]));
        return received;
    }

    private void answer(HttpExchange exchange) throws IOException {
        try (exchange) {
            String path = exchange.getRequestURI().getPath();
            String page =
                    path.equals("/")
                            ? MailboxPages.list(received())
                            : received().stream()
                                    .filter(mail -> path.equals("/" + mail.number()))
                                    .findFirst()
                                    .map(MailboxPages::one)
                                    .orElse("");
            byte[] content =
                    (page.isEmpty() ? MailboxPages.nothing() : page)
                            .getBytes(StandardCharsets.UTF_8);
            exchange.getResponseHeaders().set("Content-Type", "text/html; charset=utf-8");
            exchange.getResponseHeaders().set("Content-Security-Policy", CONTENT_POLICY);
            exchange.getResponseHeaders().set("Cache-Control", "no-store");
            exchange.sendResponseHeaders(page.isEmpty() ? 404 : 200, content.length);
            exchange.getResponseBody().write(content);
        }
    }

    @Override
    public void close() {
        pages.stop(0);
        mail.stop();
    }
}
