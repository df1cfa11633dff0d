package org.stapel.credential.fetch;

import org.stapel.credential.encoding.Bytes;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.SequencedMap;
import java.util.regex.Pattern;

/// One HTTP/1.1 request (RFC 9112), written by hand so that the connection is ours.
record HttpRequest(
        String method, WebAddress address, SequencedMap<String, String> headers, Bytes body) {
    private static final Pattern HEADER_VALUE = Pattern.compile("[ -~]{0,4000}");

    HttpRequest {
        headers = new LinkedHashMap<>(headers);
        headers.values().forEach(HttpRequest::refuseSplitting);
    }

    /// Plain GET.
    static HttpRequest get(WebAddress address) {
        return new HttpRequest("GET", address, new LinkedHashMap<>(), Bytes.of(new byte[0]));
    }

    HttpRequest with(String header, String value) {
        SequencedMap<String, String> more = new LinkedHashMap<>(headers);
        more.put(header, value);
        return new HttpRequest(method, address, more, body);
    }

    byte[] onTheWire() {
        StringBuilder head = new StringBuilder();
        head.append(method).append(' ').append(address.target()).append(" HTTP/1.1\r\n");
        line(head, "Host", host());
        line(head, "User-Agent", "stapel");
        line(head, "Accept-Encoding", "identity");
        line(head, "Connection", "close");
        headers.forEach((name, value) -> line(head, name, value));
        if (!method.equals("GET")) line(head, "Content-Length", String.valueOf(body.length()));
        head.append("\r\n");
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.writeBytes(head.toString().getBytes(StandardCharsets.US_ASCII));
        out.writeBytes(body.toArray());
        return out.toByteArray();
    }

    private String host() {
        Origin origin = address.origin();
        boolean usual = origin.port() == (origin.secure() ? 443 : 80);
        return usual ? origin.host() : origin.host() + ":" + origin.port();
    }

    private static void line(StringBuilder head, String name, String value) {
        head.append(name).append(": ").append(value).append("\r\n");
    }

    private static void refuseSplitting(String value) {
        if (!HEADER_VALUE.matcher(value).matches())
            throw new IllegalArgumentException("not a header value of visible ASCII");
    }
}
