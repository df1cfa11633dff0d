package org.stapel.samples.demo;

import java.io.File;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/// One service as a process of its own, on its own class path, logging into a file.
public final class ServiceProcess implements AutoCloseable {
    private static final Duration GRACE = Duration.ofSeconds(20);

    private final String name;
    private final Process process;
    private final Path log;

    private ServiceProcess(String name, Process process, Path log) {
        this.name = name;
        this.process = process;
        this.log = log;
    }

    /// Which service: its main class, and the module whose classes it must not see.
    public enum Kind {
        ISSUER("issuer", "org.stapel.issuer.IssuerApplication", "verifier"),
        VERIFIER("verifier", "org.stapel.verifier.VerifierApplication", "issuer");

        private final String module;
        private final String mainClass;
        private final String other;

        Kind(String module, String mainClass, String other) {
            this.module = module;
            this.mainClass = mainClass;
            this.other = other;
        }

        String module() {
            return module;
        }

        private String classPath() {
            return String.join(
                    File.pathSeparator,
                    Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator))
                            .filter(entry -> !isOf(entry, other) && !isOf(entry, "samples"))
                            .toList());
        }

        private static boolean isOf(String entry, String module) {
            Path path = Path.of(entry);
            return path.endsWith(Path.of(module, "target", "classes"))
                    || path.endsWith(Path.of(module, "target", "test-classes"))
                    || path.getFileName().toString().startsWith("stapel-" + module + "-");
        }
    }

    /// Starts the service with these properties; does not wait.
    public static ServiceProcess start(Kind kind, Map<String, String> properties, Path log)
            throws IOException {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.add("--enable-native-access=ALL-UNNAMED");
        command.add("-Xmx512m");
        command.add("-cp");
        command.add(kind.classPath());
        command.add(kind.mainClass);
        properties.forEach((key, value) -> command.add("--" + key + "=" + value));
        Files.createDirectories(log.toAbsolutePath().getParent());
        Process process =
                new ProcessBuilder(command)
                        .redirectErrorStream(true)
                        .redirectOutput(log.toFile())
                        .start();
        return new ServiceProcess(kind.module, process, log);
    }

    /// Waits until the service answers.
    ///
    /// @throws IllegalStateException with the end of the log when it stops or stays silent
    public void awaitReady(URI liveness, Duration patience)
            throws IOException, InterruptedException {
        long deadline = System.nanoTime() + patience.toNanos();
        while (!Http.answers(liveness)) {
            if (!process.isAlive() || System.nanoTime() > deadline)
                throw new IllegalStateException(
                        name + " did not start; the end of " + log + ":\n" + endOfLog());
            Thread.sleep(200);
        }
    }

    public boolean isAlive() {
        return process.isAlive();
    }

    /// Waits until the service ends by itself.
    public void await() throws InterruptedException {
        process.waitFor();
    }

    @Override
    public void close() {
        process.destroy();
        try {
            if (!process.waitFor(GRACE.toSeconds(), TimeUnit.SECONDS)) process.destroyForcibly();
        } catch (InterruptedException e) {
            process.destroyForcibly();
            Thread.currentThread().interrupt();
        }
    }

    private String endOfLog() throws IOException {
        List<String> lines = Files.readAllLines(log);
        return String.join("\n", lines.subList(Math.max(0, lines.size() - 30), lines.size()));
    }
}
