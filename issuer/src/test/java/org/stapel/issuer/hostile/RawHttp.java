package org.stapel.issuer.hostile;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;

/// Sends what no proper client would, and reads all that comes back.
record RawHttp(String origin) {
    private static final int PATIENCE = 20_000;

    /// The answer until the server closes the connection.
    ///
    /// @param request Latin-1
    String send(String request) {
        int port = URI.create(origin).getPort();
        try (var socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
            socket.setSoTimeout(PATIENCE);
            socket.getOutputStream().write(request.getBytes(StandardCharsets.ISO_8859_1));
            socket.getOutputStream().flush();
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.ISO_8859_1);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// A request with this content, on a connection of its own.
    String request(String method, String target, String content, String... headers) {
        var all = new StringBuilder(method + " " + target + " HTTP/1.1\r\nHost: localhost\r\n");
        for (String header : headers) all.append(header).append("\r\n");
        all.append("Content-Length: ").append(content.length());
        return send(all.append("\r\nConnection: close\r\n\r\n").append(content).toString());
    }
}
