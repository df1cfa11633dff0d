package org.stapel.issuer.post;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/// An SMTP server that refuses `gone@…` for good and `busy@…` for now, and takes all others.
final class ScriptedSmtp implements AutoCloseable {
    private final ServerSocket server;
    private final List<String> asked = new CopyOnWriteArrayList<>();

    ScriptedSmtp() {
        try {
            server = new ServerSocket(0, 10, InetAddress.getLoopbackAddress());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        Thread.ofVirtual().start(this::serve);
    }

    int port() {
        return server.getLocalPort();
    }

    /// The recipients that were asked for, in order.
    List<String> asked() {
        return List.copyOf(asked);
    }

    private void serve() {
        while (!server.isClosed()) {
            try {
                Socket client = server.accept();
                Thread.ofVirtual().start(() -> talk(client));
            } catch (IOException e) {
                return;
            }
        }
    }

    private void talk(Socket client) {
        try (client;
                var in =
                        new BufferedReader(
                                new InputStreamReader(
                                        client.getInputStream(), StandardCharsets.US_ASCII));
                var out =
                        new PrintWriter(
                                client.getOutputStream(), true, StandardCharsets.US_ASCII)) {
            out.print("220 scripted.example\r\n");
            out.flush();
            String line = in.readLine();
            while (line != null) {
                out.print(answer(line, in) + "\r\n");
                out.flush();
                line = in.readLine();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private String answer(String line, BufferedReader in) throws IOException {
        if (line.startsWith("RCPT")) {
            asked.add(line.replaceFirst(".*<(.*)>.*", "$1"));
            if (line.contains("<gone@")) return "550 5.1.1 no such mailbox";
            return line.contains("<busy@") ? "451 4.7.1 come back later" : "250 2.1.5 ok";
        }
        if (!line.startsWith("DATA")) return line.startsWith("QUIT") ? "221 bye" : "250 ok";
        String content = in.readLine();
        while (content != null && !content.equals(".")) content = in.readLine();
        return "250 2.0.0 taken";
    }

    @Override
    public void close() {
        try {
            server.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
