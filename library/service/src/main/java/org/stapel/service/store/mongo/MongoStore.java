package org.stapel.service.store.mongo;

import com.mongodb.ConnectionString;
import com.mongodb.MongoClientSettings;
import com.mongodb.MongoException;
import com.mongodb.ReadConcern;
import com.mongodb.ReadPreference;
import com.mongodb.WriteConcern;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoDatabase;

import org.stapel.service.store.Collection;
import org.stapel.service.store.Documents;
import org.stapel.service.store.Store;
import org.stapel.service.store.StoreRefused;

import java.security.SecureRandom;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.concurrent.TimeUnit;

/// The production engine on a MongoDB replica set.
///
/// Whatever the connection string says, writes are acknowledged by a majority and its journals, and
/// reads see only what a majority has.
public final class MongoStore implements Store {
    private static final String DATABASE = "stapel";
    private static final int SELECTION_SECONDS = 2;
    private static final int SOCKET_SECONDS = 10;

    private final MongoClient client;
    private final MongoDatabase database;
    private final SecureRandom random;
    private final ConcurrentMap<String, MongoDocuments> declared = new ConcurrentHashMap<>();
    private volatile boolean closed;

    private MongoStore(MongoClient client, MongoDatabase database, SecureRandom random) {
        this.client = client;
        this.database = database;
        this.random = random;
    }

    /// Connects; the database is the one in the connection string, else `stapel`.
    ///
    /// @param uri `mongodb://…` or `mongodb+srv://…`; its time-outs win over ours (2 s to select a
    ///   server, 10 s for an answer)
    /// @throws StoreRefused when the connection string is none, or no server answers
    public static MongoStore open(String uri, SecureRandom random) {
        ConnectionString connection = parse(uri);
        MongoClient client = MongoClients.create(settings(connection));
        String name = Optional.ofNullable(connection.getDatabase()).orElse(DATABASE);
        MongoStore store = new MongoStore(client, client.getDatabase(name), random);
        if (!store.isReachable()) {
            store.close();
            throw new StoreRefused("no server answers at " + connection.getHosts());
        }
        return store;
    }

    private static ConnectionString parse(String uri) {
        try {
            return new ConnectionString(uri);
        } catch (IllegalArgumentException _) {
            throw new StoreRefused("stapel.store.uri is not a MongoDB connection string");
        }
    }

    private static MongoClientSettings settings(ConnectionString connection) {
        return MongoClientSettings.builder()
                .applyToClusterSettings(cluster ->
                        cluster.serverSelectionTimeout(SELECTION_SECONDS, TimeUnit.SECONDS))
                .applyToSocketSettings(socket ->
                        socket.connectTimeout(SELECTION_SECONDS, TimeUnit.SECONDS)
                                .readTimeout(SOCKET_SECONDS, TimeUnit.SECONDS))
                .applyToConnectionPoolSettings(
                        pool -> pool.maxWaitTime(SELECTION_SECONDS, TimeUnit.SECONDS))
                .applyConnectionString(connection)
                .writeConcern(
                        WriteConcern.MAJORITY
                                .withJournal(true)
                                .withWTimeout(SOCKET_SECONDS, TimeUnit.SECONDS))
                .readConcern(ReadConcern.MAJORITY)
                .readPreference(ReadPreference.primary())
                .retryWrites(true)
                .retryReads(true)
                .build();
    }

    @Override
    public Documents documents(Collection collection) {
        MongoDocuments documents = declared.computeIfAbsent(collection.name(), _ -> on(collection));
        if (!documents.collection().equals(collection))
            throw new IllegalArgumentException(
                    "declared twice with different keys: " + collection.name());
        return documents;
    }

    private MongoDocuments on(Collection collection) {
        var attempts = new Attempts(() -> closed, random);
        new Indexes(database).declare(collection);
        return new MongoDocuments(collection, database, attempts);
    }

    @Override
    public boolean isReachable() {
        if (closed) return false;
        try {
            database.runCommand(new org.bson.Document("ping", 1));
            return true;
        } catch (MongoException _) {
            return false;
        }
    }

    @Override
    public void close() {
        closed = true;
        client.close();
    }
}
