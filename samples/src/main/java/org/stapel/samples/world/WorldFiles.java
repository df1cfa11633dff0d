package org.stapel.samples.world;

import org.stapel.credential.encoding.StrictJson;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/// Reads the files of the world from the class path.
final class WorldFiles {

    private WorldFiles() {}

    static ObjectNode read(String path) {
        return (ObjectNode) readAny(path);
    }

    static JsonNode readAny(String path) {
        try (InputStream file = WorldFiles.class.getResourceAsStream("/world/" + path)) {
            if (file == null) throw new IllegalStateException("no sample file " + path);
            String text = new String(file.readAllBytes(), StandardCharsets.UTF_8);
            return StrictJson.parse(text);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read the sample file " + path, e);
        }
    }
}
