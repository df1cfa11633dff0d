package org.stapel.samples.endtoend;

import org.jspecify.annotations.Nullable;
import org.stapel.samples.demo.DemoInstallation;
import org.stapel.samples.demo.DemoInstallation.Settings;
import org.stapel.samples.world.World;

import java.io.IOException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.InstantSource;
import java.util.Comparator;
import java.util.stream.Stream;

/// One running demo for all tests that change nothing which others rest on; ended with the test
/// process.
final class RunningDemo {
    private static @Nullable DemoInstallation shared;

    private RunningDemo() {}

    static synchronized DemoInstallation shared() throws IOException, InterruptedException {
        if (shared == null) {
            Path directory = Files.createTempDirectory("stapel-demo");
            DemoInstallation started = start(freshSettings(directory));
            Runtime.getRuntime().addShutdownHook(new Thread(() -> end(started, directory)));
            shared = started;
        }
        return shared;
    }

    static Settings freshSettings(Path directory) throws IOException {
        return new Settings(directory, freePort(), freePort());
    }

    static DemoInstallation start(Settings settings) throws IOException, InterruptedException {
        return DemoInstallation.start(
                settings, World.load(), InstantSource.system(), new SecureRandom());
    }

    /// A port with a free neighbour: the management port is one higher.
    private static int freePort() throws IOException {
        while (true) {
            try (ServerSocket port = new ServerSocket(0)) {
                if (port.getLocalPort() < 65_000 && isFree(port.getLocalPort() + 1))
                    return port.getLocalPort();
            }
        }
    }

    private static boolean isFree(int number) {
        try (ServerSocket port = new ServerSocket(number)) {
            return port.isBound();
        } catch (IOException taken) {
            return false;
        }
    }

    private static void end(DemoInstallation demo, Path directory) {
        demo.close();
        try (Stream<Path> files = Files.walk(directory)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) Files.delete(file);
        } catch (IOException e) {
            throw new IllegalStateException("cannot remove " + directory, e);
        }
    }
}
