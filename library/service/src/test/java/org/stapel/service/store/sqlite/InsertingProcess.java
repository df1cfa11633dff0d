package org.stapel.service.store.sqlite;

import org.stapel.service.store.Collection;
import org.stapel.service.store.Document;
import org.stapel.service.store.Documents;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;

/// A process of its own that inserts with eight threads and prints the id of each document that was
/// acknowledged, until it is killed.
final class InsertingProcess {
    static final Collection COLLECTION =
            new Collection("crash", List.of(Collection.Key.unique("number")));

    private InsertingProcess() {}

    static Process start(Path file) throws IOException {
        return new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "--enable-native-access=ALL-UNNAMED",
                        "-cp",
                        System.getProperty("java.class.path"),
                        InsertingProcess.class.getName(),
                        file.toString())
                .start();
    }

    @SuppressWarnings("SystemOut") // the acknowledgements go to the parent process
    public static void main(String[] arguments) {
        Documents documents = SqliteStore.open(Path.of(arguments[0])).documents(COLLECTION);
        long before = documents.takeFromCounter("start", 1_000_000);
        AtomicLong next = new AtomicLong(before);
        for (int i = 0; i < 8; i++)
            Thread.ofPlatform()
                    .start(() -> {
                        while (true) insert(documents, "n" + next.incrementAndGet());
                    });
    }

    private static void insert(Documents documents, String id) {
        Document document =
                new Document(
                        id,
                        "{\"of\":\"" + id + "\"}",
                        Map.of("number", List.of(id)),
                        Optional.empty());
        if (documents.insertIfAbsent(document) instanceof Documents.Inserted.Done)
            System.out.println(id + ".");
    }
}
