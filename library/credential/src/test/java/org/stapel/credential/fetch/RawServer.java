package org.stapel.credential.fetch;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/// A server on the loopback address that answers whatever it is told, well-formed or not.
final class RawServer implements AutoCloseable {
    private final ServerSocket socket;
    private final Script script;
    private final List<String> requests = new CopyOnWriteArrayList<>();

    /// Writes the answer to a request, given its head.
    interface Script {
        void answer(String head, OutputStream out) throws IOException, InterruptedException;
    }

    private RawServer(Script script) throws IOException {
        this.socket = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
        this.script = script;
        Thread.ofVirtual().start(this::serve);
    }

    static RawServer answering(Script script) throws IOException {
        return new RawServer(script);
    }

    static RawServer answering(String response) throws IOException {
        return new RawServer((_, out) -> out.write(response.getBytes(StandardCharsets.ISO_8859_1)));
    }

    Origin origin() {
        return new Origin("http", "localhost", socket.getLocalPort());
    }

    URI at(String path) {
        return URI.create("http://localhost:" + socket.getLocalPort() + path);
    }

    List<String> requests() {
        return requests;
    }

    private void serve() {
        while (!socket.isClosed()) {
            try {
                Socket client = socket.accept();
                Thread.ofVirtual().start(() -> talk(client));
            } catch (IOException e) {
                return;
            }
        }
    }

    private void talk(Socket client) {
        try (client) {
            String head = head(client.getInputStream());
            requests.add(head);
            script.answer(head, client.getOutputStream());
            client.getOutputStream().flush();
        } catch (IOException | InterruptedException e) {
            // The client went away, which several tests want.
            return;
        }
    }

    private static String head(InputStream in) throws IOException {
        ByteArrayOutputStream head = new ByteArrayOutputStream();
        while (!head.toString(StandardCharsets.ISO_8859_1).endsWith("\r\n\r\n")) {
            int next = in.read();
            if (next == -1) break;
            head.write(next);
        }
        return head.toString(StandardCharsets.ISO_8859_1);
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }
}
