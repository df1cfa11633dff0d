package org.stapel.credential.securing;

import org.junit.jupiter.api.Assumptions;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import java.nio.file.Files;
import java.nio.file.Path;

/// Published third-party test data beside the project; tests are skipped where it is absent.
public final class Vectors {
    private Vectors() {}

    public static Path file(String name) {
        String root = System.getProperty("stapel.project.root", ".");
        Path folder = Path.of(System.getProperty("stapel.vectors", root + "/../shared/vectors"));
        Path file = folder.resolve(name);
        Assumptions.assumeTrue(
                Files.exists(file), "skipped: no third-party vectors at " + file.normalize());
        return file;
    }

    public static JsonNode json(String name) {
        return JsonMapper.shared().readTree(file(name));
    }
}
