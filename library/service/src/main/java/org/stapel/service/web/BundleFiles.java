package org.stapel.service.web;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;

/// Reads the files of text bundles.
final class BundleFiles {
    private BundleFiles() {}

    static Map<String, String> read(List<TextBundle> bundles, Language language) {
        var texts = new HashMap<String, String>();
        for (var bundle : bundles)
            properties(bundle.name() + "_" + language.tag() + ".properties")
                    .forEach((key, text) -> add(texts, (String) key, (String) text));
        return Map.copyOf(texts);
    }

    private static void add(Map<String, String> texts, String key, String text) {
        if (texts.putIfAbsent(key, text) != null)
            throw new IllegalArgumentException("two bundles have a text for " + key);
    }

    private static Properties properties(String file) {
        var properties = new Properties();
        try (var stream = BundleFiles.class.getClassLoader().getResourceAsStream(file)) {
            if (stream == null) throw new IllegalArgumentException("no text bundle " + file);
            properties.load(new InputStreamReader(stream, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException("text bundle " + file + " cannot be read", e);
        }
        return properties;
    }
}
