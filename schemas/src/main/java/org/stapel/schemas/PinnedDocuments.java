package org.stapel.schemas;

import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Collections;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;

/// The documents that this software carries and never fetches: JSON Schemas, profiles, JSON-LD
/// contexts, vocabularies and the type metadata of its own SD-JWT VC type.
///
/// Each is pinned by SHA-256; every read compares the digest, so that a changed document is refused
/// and never used.
public final class PinnedDocuments {
    private final SequencedMap<String, PinnedDocument> byId;
    private final Source source;

    /// Where the bytes come from, by path below this package; null when there is no such resource.
    @FunctionalInterface
    interface Source {
        @Nullable InputStream open(String resource);
    }

    private PinnedDocuments(SequencedMap<String, PinnedDocument> byId, Source source) {
        this.byId = byId;
        this.source = source;
    }

    /// Reads the index that lies beside this class.
    public static PinnedDocuments load() {
        return from(PinnedDocuments.class::getResourceAsStream);
    }

    static PinnedDocuments from(Source source) {
        String index = new String(bytesOf("index.txt", source), StandardCharsets.UTF_8);
        SequencedMap<String, PinnedDocument> byId = new LinkedHashMap<>();
        index.lines()
                .filter(line -> !line.startsWith("#") && !line.isBlank())
                .map(PinnedDocuments::entry)
                .forEach(document -> addOnce(byId, document));
        return new PinnedDocuments(byId, source);
    }

    /// Every pinned document, in the order of the index.
    public List<PinnedDocument> all() {
        return List.copyOf(byId.values());
    }

    /// Every pinned document of one kind, in the order of the index.
    public List<PinnedDocument> all(PinnedDocument.Kind kind) {
        return byId.values().stream().filter(document -> document.kind() == kind).toList();
    }

    /// The text of a document; empty when nothing is pinned under this id.
    ///
    /// @throws DigestDiffers when its bytes are not the pinned ones
    public Optional<String> text(String id) {
        return Optional.ofNullable(byId.get(id)).map(this::text);
    }

    /// The text of a document of the index.
    ///
    /// @throws DigestDiffers when its bytes are not the pinned ones
    public String text(PinnedDocument document) {
        byte[] bytes = bytesOf(document.resource(), source);
        String found = sha256(bytes);
        if (!found.equals(document.sha256())) throw new DigestDiffers(document, found);
        return new String(bytes, StandardCharsets.UTF_8);
    }

    /// The text of every document of one kind, by id.
    ///
    /// @throws DigestDiffers when the bytes of one are not the pinned ones
    public Map<String, String> texts(PinnedDocument.Kind kind) {
        SequencedMap<String, String> texts = new LinkedHashMap<>();
        all(kind).forEach(document -> texts.put(document.id(), text(document)));
        return Collections.unmodifiableSequencedMap(texts);
    }

    private static PinnedDocument entry(String line) {
        String[] columns = line.split(" ", 4);
        if (columns.length != 4) throw new IllegalStateException("not an index line: " + line);
        return new PinnedDocument(
                columns[3], PinnedDocument.Kind.valueOf(columns[1]), columns[2], columns[0]);
    }

    private static void addOnce(Map<String, PinnedDocument> byId, PinnedDocument document) {
        if (byId.putIfAbsent(document.id(), document) != null)
            throw new IllegalStateException("pinned twice: " + document.id());
    }

    private static byte[] bytesOf(String resource, Source source) {
        try (InputStream in = source.open(resource)) {
            if (in == null) throw new IllegalStateException("no resource " + resource);
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read resource " + resource, e);
        }
    }

    private static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("this JDK has no SHA-256", e);
        }
    }
}
