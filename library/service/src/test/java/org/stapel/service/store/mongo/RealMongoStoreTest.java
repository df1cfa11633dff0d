package org.stapel.service.store.mongo;

import com.mongodb.client.MongoClients;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.condition.EnabledIfEnvironmentVariable;
import org.stapel.service.store.DocumentsContract;
import org.stapel.service.store.Store;

import java.security.SecureRandom;

/// The contract on the replica set in `STAPEL_TEST_MONGODB_URI` (without a database name).
@EnabledIfEnvironmentVariable(
        named = "STAPEL_TEST_MONGODB_URI",
        matches = "mongodb.*",
        disabledReason =
                "NOT RUN AGAINST A REAL MONGODB: set STAPEL_TEST_MONGODB_URI to a replica set")
final class RealMongoStoreTest extends DocumentsContract {
    @Override
    protected Store open() {
        return MongoStore.open(System.getenv("STAPEL_TEST_MONGODB_URI"), new SecureRandom());
    }

    @BeforeAll
    @AfterAll
    static void drop() {
        try (var client = MongoClients.create(System.getenv("STAPEL_TEST_MONGODB_URI"))) {
            client.getDatabase("stapel").drop();
        }
    }

    @AfterEach
    void drop_after_each() {
        drop();
    }
}
