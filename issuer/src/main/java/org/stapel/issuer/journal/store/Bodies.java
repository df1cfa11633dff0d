package org.stapel.issuer.journal.store;

import org.stapel.credential.encoding.Bytes;
import org.stapel.service.store.Document;

import tools.jackson.databind.json.JsonMapper;

import java.util.Base64;

/// How records become the bodies of documents, and back.
public final class Bodies {
    private static final JsonMapper JSON = JsonMapper.shared();

    private Bodies() {}

    public static String write(Object body) {
        return JSON.writeValueAsString(body);
    }

    public static <T> T read(Document.Versioned stored, Class<T> type) {
        return JSON.readValue(stored.document().body(), type);
    }

    /// Reads back what [Bytes#base64Url] wrote.
    public static Bytes bytes(String base64Url) {
        return Bytes.of(Base64.getUrlDecoder().decode(base64Url));
    }
}
