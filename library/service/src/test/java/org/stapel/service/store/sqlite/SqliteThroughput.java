package org.stapel.service.store.sqlite;

import org.stapel.service.store.Collection;
import org.stapel.service.store.Document;
import org.stapel.service.store.Documents;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Executors;

/// Measures durable inserts per second: an argument names the directory on the disk to measure.
final class SqliteThroughput {
    private static final int INSERTS_PER_WRITER = 2_000;
    private static final String BODY = "{\"of\":\"" + "x".repeat(1_000) + "\"}";

    private SqliteThroughput() {}

    @SuppressWarnings("SystemOut") // its output is its purpose
    public static void main(String[] arguments) throws IOException {
        for (int writers : new int[] {1, 16, 1, 16}) {
            Path directory = Files.createTempDirectory(Path.of(arguments[0]), "throughput");
            System.out.printf("%d writers: %.0f inserts/s%n", writers, measure(directory, writers));
        }
    }

    private static double measure(Path directory, int writers) {
        try (SqliteStore store = SqliteStore.open(directory.resolve("store.db"))) {
            Documents documents =
                    store.documents(
                            new Collection("speed", List.of(Collection.Key.unique("number"))));
            long start = System.nanoTime();
            try (var executor = Executors.newFixedThreadPool(writers)) {
                for (int i = 0; i < writers; i++) {
                    String prefix = "w" + i + "-";
                    executor.execute(() -> insert(documents, prefix));
                }
            }
            return writers * INSERTS_PER_WRITER * 1e9 / (System.nanoTime() - start);
        }
    }

    private static void insert(Documents documents, String prefix) {
        for (int i = 0; i < INSERTS_PER_WRITER; i++) {
            String id = prefix + i;
            documents.insertIfAbsent(
                    new Document(id, BODY, Map.of("number", List.of(id)), Optional.empty()));
        }
    }
}
