package org.stapel.service.store.sqlite;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.stapel.service.store.Documents;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/// Kills the process, not the machine: what the operating system had, it still has.
final class SqliteCrashTest {
    private static final int KILLS = 3;
    private static final int ACKNOWLEDGED_BEFORE_KILL = 300;

    @TempDir private Path directory;

    @Test
    void each_acknowledged_insert_is_there_after_the_process_was_killed() throws Exception {
        Path file = directory.resolve("store.db");
        List<String> acknowledged = new ArrayList<>();
        for (int i = 0; i < KILLS; i++) acknowledged.addAll(killAfterSome(file));
        assertThat(acknowledged).hasSizeGreaterThanOrEqualTo(KILLS * ACKNOWLEDGED_BEFORE_KILL);
        try (SqliteStore store = SqliteStore.open(file)) {
            Documents documents = store.documents(InsertingProcess.COLLECTION);
            assertThat(acknowledged)
                    .allSatisfy(id -> assertThat(documents.byKey("number", id)).isPresent());
        }
    }

    private static List<String> killAfterSome(Path file) throws IOException, InterruptedException {
        Process process = InsertingProcess.start(file);
        List<String> acknowledged = new ArrayList<>();
        try (BufferedReader lines = process.inputReader()) {
            String line = lines.readLine();
            while (line != null) {
                if (line.endsWith(".")) acknowledged.add(line.substring(0, line.length() - 1));
                if (acknowledged.size() == ACKNOWLEDGED_BEFORE_KILL) kill(process);
                line = lines.readLine();
            }
        } finally {
            kill(process);
            process.waitFor();
        }
        return acknowledged;
    }

    /// By its handle, which leaves our end of its output open.
    private static void kill(Process process) {
        process.toHandle().destroyForcibly();
    }
}
