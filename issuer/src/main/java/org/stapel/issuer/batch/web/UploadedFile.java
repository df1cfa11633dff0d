package org.stapel.issuer.batch.web;

import org.springframework.web.multipart.MultipartFile;
import org.stapel.credential.encoding.Bytes;

import java.io.IOException;
import java.util.Objects;

/// A file as a browser or a client sent it.
record UploadedFile(Bytes content, String name) {
    static UploadedFile of(MultipartFile file) throws IOException {
        String sent = Objects.requireNonNullElse(file.getOriginalFilename(), "");
        String bare = sent.substring(Math.max(sent.lastIndexOf('/'), sent.lastIndexOf('\\')) + 1);
        String clean = bare.replaceAll("[\\p{Cc}\\u202A-\\u202E\\u2066-\\u2069\\p{Cs}]", "");
        return new UploadedFile(Bytes.of(file.getBytes()), clean.isBlank() ? "–" : clean);
    }
}
