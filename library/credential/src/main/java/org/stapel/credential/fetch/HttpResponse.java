package org.stapel.credential.fetch;

import org.stapel.credential.encoding.Bytes;
import org.stapel.credential.encoding.RefusedInput;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// One HTTP/1.1 response read within limits (RFC 9112): 16 KiB of headers, the body up to the
/// caller's limit, one framing, no content coding.
record HttpResponse(int status, Map<String, String> headers, Bytes body) {
    private static final int MOST_HEADER_BYTES = 16 * 1024;
    private static final int MOST_INTERIM = 5;
    private static final Pattern STATUS_LINE =
            Pattern.compile("HTTP/1\\.[01] ([1-5]\\d\\d)(?: .*)?");
    private static final Pattern LENGTH = Pattern.compile("\\d{1,15}");
    private static final Pattern CHUNK_SIZE = Pattern.compile("([0-9A-Fa-f]{1,7})(?:;.*)?");

    HttpResponse {
        headers = Map.copyOf(headers);
    }

    Optional<String> header(String name) {
        return Optional.ofNullable(headers.get(name));
    }

    /// @throws RefusedInput with `bad_response`, `too_large` or `encoding_not_accepted`
    static HttpResponse read(InputStream from, int limit) throws IOException {
        return new Reader(new BufferedInputStream(from), limit).response();
    }

    private static final class Reader {
        private final InputStream in;
        private final int limit;
        private int headerBytes;

        Reader(InputStream in, int limit) {
            this.in = in;
            this.limit = limit;
        }

        HttpResponse response() throws IOException {
            for (int heads = 0; heads <= MOST_INTERIM; heads++) {
                int status = status();
                Map<String, String> headers = headers();
                if (status >= 200)
                    return new HttpResponse(
                            status, headers, hasBody(status) ? body(headers) : none());
            }
            throw bad("too many interim responses");
        }

        private static boolean hasBody(int status) {
            return status == 200 || status == 201 || status == 202 || status >= 400;
        }

        private static Bytes none() {
            return Bytes.of(new byte[0]);
        }

        private int status() throws IOException {
            Matcher line = STATUS_LINE.matcher(line());
            if (!line.matches()) throw bad("not an HTTP/1.1 status line");
            return Integer.parseInt(line.group(1));
        }

        private Map<String, String> headers() throws IOException {
            Map<String, String> headers = new HashMap<>();
            for (String line = line(); !line.isEmpty(); line = line()) {
                int colon = line.indexOf(':');
                if (colon < 1) throw bad("not a header line");
                String name = line.substring(0, colon).toLowerCase(Locale.ROOT);
                String before = headers.put(name, line.substring(colon + 1).strip());
                boolean framing = name.equals("content-length") || name.equals("transfer-encoding");
                if (before != null && framing) throw bad("header " + name + " twice");
            }
            return headers;
        }

        private String line() throws IOException {
            ByteArrayOutputStream line = new ByteArrayOutputStream();
            for (int next = in.read(); next != '\n'; next = in.read()) {
                if (next == -1) throw bad("response ends in its headers");
                if (++headerBytes > MOST_HEADER_BYTES) throw bad("headers over 16 KiB");
                line.write(next);
            }
            String text = line.toString(StandardCharsets.ISO_8859_1);
            return text.endsWith("\r") ? text.substring(0, text.length() - 1) : text;
        }

        private Bytes body(Map<String, String> headers) throws IOException {
            String coding = headers.getOrDefault("content-encoding", "identity");
            if (!coding.equalsIgnoreCase("identity"))
                throw new RefusedInput("encoding_not_accepted", "content encoding is " + coding);
            String transfer = headers.get("transfer-encoding");
            String length = headers.get("content-length");
            if (transfer != null && length != null) throw bad("two framings");
            if (transfer != null) return chunks(transfer);
            return length == null ? untilClosed() : exactly(length);
        }

        private Bytes exactly(String length) throws IOException {
            if (!LENGTH.matcher(length).matches()) throw bad("content length is not a number");
            if (Long.parseLong(length) > limit) throw tooLarge();
            byte[] body = in.readNBytes(Integer.parseInt(length));
            if (body.length < Integer.parseInt(length)) throw bad("body is shorter than announced");
            return Bytes.of(body);
        }

        private Bytes untilClosed() throws IOException {
            byte[] body = in.readNBytes(limit + 1);
            if (body.length > limit) throw tooLarge();
            return Bytes.of(body);
        }

        private Bytes chunks(String transfer) throws IOException {
            if (!transfer.equalsIgnoreCase("chunked")) throw bad("transfer encoding " + transfer);
            ByteArrayOutputStream body = new ByteArrayOutputStream();
            for (int size = chunkSize(); size > 0; size = chunkSize()) {
                if (body.size() + (long) size > limit) throw tooLarge();
                byte[] chunk = in.readNBytes(size);
                if (chunk.length < size) throw bad("chunk is shorter than announced");
                body.writeBytes(chunk);
                if (!line().isEmpty()) throw bad("chunk is longer than announced");
            }
            return Bytes.of(body.toByteArray());
        }

        private int chunkSize() throws IOException {
            headerBytes = 0;
            Matcher size = CHUNK_SIZE.matcher(line());
            if (!size.matches()) throw bad("not a chunk size");
            return Integer.parseInt(size.group(1), 16);
        }

        private RefusedInput tooLarge() {
            return new RefusedInput("too_large", "body is over " + limit + " bytes");
        }

        private static RefusedInput bad(String why) {
            return new RefusedInput("bad_response", why);
        }
    }
}
