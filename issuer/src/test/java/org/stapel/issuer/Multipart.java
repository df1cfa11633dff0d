package org.stapel.issuer;

import org.stapel.credential.encoding.Bytes;

import java.io.ByteArrayOutputStream;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.util.Map;

/// A form with a file, as browsers send it.
public final class Multipart {
    private static final String BOUNDARY = "----stapel-test-boundary";

    private final ByteArrayOutputStream content = new ByteArrayOutputStream();

    private Multipart() {}

    /// A file in a field of a form.
    public record Upload(String field, String name, String type, Bytes content) {
        public Upload(String field, String name, String type, byte[] content) {
            this(field, name, type, Bytes.of(content));
        }

        public Upload(String field, String name, String type, String content) {
            this(field, name, type, content.getBytes(StandardCharsets.UTF_8));
        }
    }

    static Multipart of(Map<String, String> fields, Upload file) {
        var form = new Multipart();
        fields.forEach(form::field);
        form.file(file);
        form.text("--" + BOUNDARY + "--\r\n");
        return form;
    }

    String type() {
        return "multipart/form-data; boundary=" + BOUNDARY;
    }

    BodyPublisher publisher() {
        return BodyPublishers.ofByteArray(content.toByteArray());
    }

    private void field(String name, String value) {
        text(
                "--%s\r\nContent-Disposition: form-data; name=\"%s\"\r\n\r\n"
                        .formatted(BOUNDARY, name));
        text(value + "\r\n");
    }

    private void file(Upload file) {
        text(
                "--%s\r\nContent-Disposition: form-data; name=\"%s\"; filename=\"%s\"\r\n"
                        .formatted(BOUNDARY, file.field(), file.name()));
        text("Content-Type: " + file.type() + "\r\n\r\n");
        content.writeBytes(file.content().toArray());
        text("\r\n");
    }

    private void text(String text) {
        content.writeBytes(text.getBytes(StandardCharsets.UTF_8));
    }
}
