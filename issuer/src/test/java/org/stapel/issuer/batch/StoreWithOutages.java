package org.stapel.issuer.batch;

import org.springframework.beans.factory.config.BeanPostProcessor;
import org.stapel.service.store.Collection;
import org.stapel.service.store.Document;
import org.stapel.service.store.Documents;
import org.stapel.service.store.Store;
import org.stapel.service.store.StoreUnavailable;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/// Stands before the real store of an issuer, which answers nobody while it is out.
final class StoreWithOutages implements BeanPostProcessor {
    private volatile boolean out;

    void goOut() {
        out = true;
    }

    void comeBack() {
        out = false;
    }

    @Override
    public Object postProcessAfterInitialization(Object bean, String name) {
        return bean instanceof Store store ? new Reached(store) : bean;
    }

    private <T> T reached(Supplier<T> call) {
        if (out)
            throw new StoreUnavailable(
                    "storage_unavailable", "out", new IllegalStateException("an outage"));
        return call.get();
    }

    private final class Reached implements Store {
        private final Store store;

        Reached(Store store) {
            this.store = store;
        }

        @Override
        public Documents documents(Collection collection) {
            return new ReachedDocuments(store.documents(collection));
        }

        @Override
        public boolean isReachable() {
            return !out && store.isReachable();
        }

        @Override
        public void close() {
            store.close();
        }
    }

    private final class ReachedDocuments implements Documents {
        private final Documents documents;

        ReachedDocuments(Documents documents) {
            this.documents = documents;
        }

        @Override
        public Inserted insertIfAbsent(Document document) {
            return reached(() -> documents.insertIfAbsent(document));
        }

        @Override
        public Optional<Document.Versioned> byId(String id) {
            return reached(() -> documents.byId(id));
        }

        @Override
        public Optional<Document.Versioned> byKey(String key, String value) {
            return reached(() -> documents.byKey(key, value));
        }

        @Override
        public List<Document.Versioned> allWithKey(
                String key, String value, Optional<String> afterId, int limit) {
            return reached(() -> documents.allWithKey(key, value, afterId, limit));
        }

        @Override
        public List<Document.Versioned> all(Optional<String> afterId, int limit) {
            return reached(() -> documents.all(afterId, limit));
        }

        @Override
        public Replaced compareAndSet(Document document, long expectedVersion) {
            return reached(() -> documents.compareAndSet(document, expectedVersion));
        }

        @Override
        public boolean remove(String id, long expectedVersion) {
            return reached(() -> documents.remove(id, expectedVersion));
        }

        @Override
        public long takeFromCounter(String counter, long count) {
            return reached(() -> documents.takeFromCounter(counter, count));
        }
    }
}
