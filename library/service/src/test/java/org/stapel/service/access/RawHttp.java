package org.stapel.service.access;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;

/// Sends what no proper client would, and reads all that comes back.
record RawHttp(int port) {
    private static final int PATIENCE = 20_000;

    /// The answer until the server closes the connection.
    ///
    /// @param request Latin-1
    String send(String request) {
        try (var socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
            socket.setSoTimeout(PATIENCE);
            socket.getOutputStream().write(request.getBytes(StandardCharsets.ISO_8859_1));
            socket.getOutputStream().flush();
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.ISO_8859_1);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// The answer to a request without content, on a connection of its own.
    String get(String target, String... headers) {
        return request("GET", target, headers);
    }

    String request(String method, String target, String... headers) {
        var all = new StringBuilder(method + " " + target + " HTTP/1.1\r\nHost: localhost\r\n");
        for (var header : headers) all.append(header).append("\r\n");
        return send(all.append("Connection: close\r\n\r\n").toString());
    }
}
