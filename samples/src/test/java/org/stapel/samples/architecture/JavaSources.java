package org.stapel.samples.architecture;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/// The Java sources of the project.
final class JavaSources {
    private static final List<String> MODULES =
            List.of("schemas", "library", "issuer", "verifier", "samples");

    private JavaSources() {}

    static Path projectRoot() {
        return Path.of(
                Objects.requireNonNull(
                        System.getProperty("stapel.project.root"), "stapel.project.root"));
    }

    static List<Path> of(Path projectRoot) throws IOException {
        return MODULES.stream()
                .map(projectRoot::resolve)
                .flatMap(JavaSources::below)
                .filter(path -> path.toString().endsWith(".java"))
                .filter(path -> !path.toString().contains("/target/"))
                .sorted()
                .toList();
    }

    private static Stream<Path> below(Path directory) {
        try (Stream<Path> paths = Files.walk(directory)) {
            return paths.toList().stream();
        } catch (IOException e) {
            throw new IllegalStateException("cannot list " + directory, e);
        }
    }
}
