package org.stapel.service.store.mongo;

import de.bwaldvogel.mongo.MongoServer;
import de.bwaldvogel.mongo.backend.memory.MemoryBackend;

import org.junit.jupiter.api.AfterEach;
import org.stapel.service.store.DocumentsContract;
import org.stapel.service.store.Store;

import java.security.SecureRandom;

/// The contract on mongo-java-server, which speaks the protocol and deviates from MongoDB in:
///
/// - `findOneAndUpdate` with AFTER is not atomic (the engine asks for BEFORE),
/// - plain reads may see a write half done under parallel threads,
/// - partial indexes are taken for full ones (the engine uses sparse ones),
/// - TTL indexes are ignored (the engine declares none),
/// - read and write concerns are accepted and mean nothing, there is no journal and no replica set,
/// - no sessions, so the driver's own retryable writes are off,
/// - strings are ordered as Java orders them, by UTF-16 units, MongoDB by UTF-8 bytes.
final class MongoStoreTest extends DocumentsContract {
    private final MongoServer server = new MongoServer(new MemoryBackend());
    private final String uri = server.bindAndGetConnectionString();

    @Override
    protected Store open() {
        return MongoStore.open(uri, new SecureRandom());
    }

    @AfterEach
    void stop_server() {
        server.shutdownNow();
    }
}
