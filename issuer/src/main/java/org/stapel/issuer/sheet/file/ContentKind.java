package org.stapel.issuer.sheet.file;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/// What a file is by its first bytes.
enum ContentKind {
    EMPTY,
    ZIP,
    JSON,
    TEXT,
    /// A workbook behind a password.
    ENCRYPTED,
    /// The container of .xls and other old formats, where macros hide.
    OLE,
    PDF,
    /// HTML or XML that calls itself a spreadsheet.
    MARKUP;

    private static final int START = 1024;

    static ContentKind of(byte[] file, Optional<String> name) {
        String start = latin1(Arrays.copyOf(file, Math.min(START, file.length)));
        if (start.startsWith("PK\3\4")) return ZIP;
        if (start.startsWith("\u00D0\u00CF\u0011\u00E0")) return container(file);
        if (start.startsWith("%PDF-")) return PDF;
        String text = start.startsWith("\u00EF\u00BB\u00BF") ? start.substring(3) : start;
        String trimmed = text.stripLeading().toLowerCase(Locale.ROOT);
        if (trimmed.isEmpty() && file.length <= START) return EMPTY;
        if (trimmed.startsWith("[") || trimmed.startsWith("{"))
            return isNamedText(name) ? TEXT : JSON;
        return isMarkup(trimmed) ? MARKUP : TEXT;
    }

    private static ContentKind container(byte[] file) {
        String name = latin1("EncryptedPackage".getBytes(StandardCharsets.UTF_16LE));
        return latin1(file).contains(name) ? ENCRYPTED : OLE;
    }

    private static boolean isNamedText(Optional<String> name) {
        String lower = name.orElse("").toLowerCase(Locale.ROOT);
        return lower.endsWith(".csv") || lower.endsWith(".txt") || lower.endsWith(".tsv");
    }

    private static boolean isMarkup(String text) {
        return text.startsWith("<?xml")
                || text.startsWith("<!doctype")
                || text.startsWith("<html")
                || text.startsWith("<table");
    }

    private static String latin1(byte[] bytes) {
        return new String(bytes, StandardCharsets.ISO_8859_1);
    }
}
