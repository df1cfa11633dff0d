package org.stapel.service.store.sqlite;

import org.junit.jupiter.api.io.TempDir;
import org.stapel.service.store.DocumentsContract;
import org.stapel.service.store.Store;

import java.nio.file.Path;

final class SqliteStoreTest extends DocumentsContract {
    @TempDir private Path directory;

    @Override
    protected Store open() {
        return SqliteStore.open(directory.resolve("store.db"));
    }
}
