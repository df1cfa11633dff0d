package org.stapel.credential.fetch;

import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Proxy;
import java.net.Socket;
import java.util.List;

import javax.net.ssl.SSLParameters;
import javax.net.ssl.SSLSocket;
import javax.net.ssl.SSLSocketFactory;

/// One request over a socket that is connected to an address given beforehand, never to what a
/// second look-up says; the certificate is checked against the host's name.
///
/// The JDK's HTTP client looks names up itself and cannot be pinned. [#abort] may be called from
/// another thread and ends every wait.
final class PinnedConnection {
    private static final int CONNECT_MILLIS = 3_000;
    private static final int READ_MILLIS = 5_000;

    private final SSLSocketFactory tls;
    private @Nullable Socket open;
    private boolean aborted;

    PinnedConnection(SSLSocketFactory tls) {
        this.tls = tls;
    }

    HttpResponse exchange(HttpRequest request, List<InetAddress> checked, int limit)
            throws IOException {
        try (Socket socket = connect(request.address().origin(), checked);
                Socket secured = secured(socket, request.address().origin())) {
            remember(secured);
            secured.getOutputStream().write(request.onTheWire());
            secured.getOutputStream().flush();
            return HttpResponse.read(secured.getInputStream(), limit);
        }
    }

    /// Closes the socket, so that whatever waits on it fails now.
    synchronized void abort() {
        aborted = true;
        try {
            if (open != null) open.close();
        } catch (IOException e) {
            throw new IllegalStateException("socket cannot be closed", e);
        }
    }

    private Socket connect(Origin origin, List<InetAddress> checked) throws IOException {
        IOException last = new IOException("host has no address");
        for (InetAddress address : checked) {
            Socket socket = new Socket(Proxy.NO_PROXY);
            try {
                remember(socket);
                socket.setSoTimeout(READ_MILLIS);
                socket.connect(new InetSocketAddress(address, origin.port()), CONNECT_MILLIS);
                return socket;
            } catch (IOException e) {
                socket.close();
                last = e;
            }
        }
        throw last;
    }

    private Socket secured(Socket socket, Origin origin) throws IOException {
        if (!origin.secure()) return socket;
        String name = origin.host().startsWith("[") ? bare(origin.host()) : origin.host();
        SSLSocket secured = (SSLSocket) tls.createSocket(socket, name, origin.port(), true);
        SSLParameters parameters = secured.getSSLParameters();
        parameters.setEndpointIdentificationAlgorithm("HTTPS");
        parameters.setProtocols(new String[] {"TLSv1.3", "TLSv1.2"});
        secured.setSSLParameters(parameters);
        secured.startHandshake();
        return secured;
    }

    private static String bare(String ipv6) {
        return ipv6.substring(1, ipv6.length() - 1);
    }

    private synchronized void remember(Socket socket) throws IOException {
        open = socket;
        if (aborted) {
            socket.close();
            throw new IOException("given up");
        }
    }
}
