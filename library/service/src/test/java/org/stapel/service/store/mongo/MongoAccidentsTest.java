package org.stapel.service.store.mongo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.bwaldvogel.mongo.MongoServer;
import de.bwaldvogel.mongo.backend.memory.MemoryBackend;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.stapel.service.store.Collection;
import org.stapel.service.store.Document;
import org.stapel.service.store.Documents;
import org.stapel.service.store.Documents.Inserted;
import org.stapel.service.store.Documents.Replaced;
import org.stapel.service.store.StoreUnavailable;
import org.stapel.service.store.mongo.AccidentProxy.Accident;

import java.io.IOException;
import java.security.SecureRandom;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Whatever happens on the way, a write that is answered took effect exactly once.
final class MongoAccidentsTest {
    private static final Collection COLLECTION =
            new Collection("accidents", List.of(Collection.Key.unique("number")));

    private final MongoServer server = new MongoServer(new MemoryBackend());
    private AccidentProxy proxy;
    private MongoStore store;
    private MongoStore others;
    private Documents documents;
    private Documents direct;

    @BeforeEach
    void start() throws IOException {
        String uri = server.bindAndGetConnectionString();
        proxy = new AccidentProxy(server.getLocalAddress());
        others = MongoStore.open(uri, new SecureRandom());
        direct = others.documents(COLLECTION);
        store = MongoStore.open(proxy.uri(), new SecureRandom());
        documents = store.documents(COLLECTION);
    }

    @AfterEach
    void stop() {
        store.close();
        others.close();
        proxy.close();
        server.shutdownNow();
    }

    private static Document numbered(String number) {
        return new Document("a", "{}", Map.of("number", List.of(number)), Optional.empty());
    }

    @ParameterizedTest
    @EnumSource
    void an_insert_is_done_once(Accident accident) {
        proxy.plan(accident);
        assertThat(documents.insertIfAbsent(numbered("1"))).isEqualTo(new Inserted.Done());
        assertThat(direct.byId("a")).contains(new Document.Versioned(numbered("1"), 1));
        assertThat(proxy.allHappened()).isTrue();
    }

    @ParameterizedTest
    @EnumSource
    void an_insert_of_a_taken_id_stays_taken(Accident accident) {
        direct.insertIfAbsent(numbered("1"));
        proxy.plan(accident);
        assertThat(documents.insertIfAbsent(numbered("2"))).isInstanceOf(Inserted.Taken.class);
        assertThat(direct.byId("a").orElseThrow().document()).isEqualTo(numbered("1"));
    }

    @ParameterizedTest
    @EnumSource
    void a_compare_and_set_is_done_once(Accident accident) {
        direct.insertIfAbsent(numbered("1"));
        proxy.plan(accident);
        assertThat(documents.compareAndSet(numbered("2"), 1)).isEqualTo(new Replaced.Done(2));
        assertThat(direct.byId("a")).contains(new Document.Versioned(numbered("2"), 2));
        assertThat(proxy.allHappened()).isTrue();
    }

    @ParameterizedTest
    @EnumSource
    void a_stale_compare_and_set_stays_stale(Accident accident) {
        direct.insertIfAbsent(numbered("1"));
        direct.compareAndSet(numbered("2"), 1);
        proxy.plan(accident);
        assertThat(documents.compareAndSet(numbered("3"), 1)).isEqualTo(new Replaced.Stale());
        assertThat(direct.byId("a").orElseThrow().document()).isEqualTo(numbered("2"));
    }

    @Test
    void an_insert_that_others_changed_before_its_look_up_is_still_done() {
        proxy.plan(Accident.REPLY_LOST, () -> direct.compareAndSet(numbered("2"), 1));
        assertThat(documents.insertIfAbsent(numbered("1"))).isEqualTo(new Inserted.Done());
        assertThat(direct.byId("a")).contains(new Document.Versioned(numbered("2"), 2));
    }

    @Test
    void a_compare_and_set_that_others_followed_before_its_look_up_is_still_done() {
        direct.insertIfAbsent(numbered("1"));
        proxy.plan(Accident.REPLY_LOST, () -> direct.compareAndSet(numbered("3"), 2));
        assertThat(documents.compareAndSet(numbered("2"), 1)).isEqualTo(new Replaced.Done(2));
        assertThat(direct.byId("a")).contains(new Document.Versioned(numbered("3"), 3));
    }

    @Test
    void a_compare_and_set_whose_document_is_gone_before_its_look_up_cannot_be_told() {
        direct.insertIfAbsent(numbered("1"));
        proxy.plan(Accident.REPLY_LOST, () -> direct.remove("a", 2));
        assertThatThrownBy(() -> documents.compareAndSet(numbered("2"), 1))
                .isInstanceOf(StoreUnavailable.class)
                .hasMessageContaining("cannot be told");
    }

    @ParameterizedTest
    @EnumSource(names = {"RESET_BEFORE_WRITE", "NOT_PRIMARY"})
    void a_removal_that_did_not_begin_is_repeated(Accident accident) {
        direct.insertIfAbsent(numbered("1"));
        proxy.plan(accident);
        assertThat(documents.remove("a", 1)).isTrue();
        assertThat(direct.byId("a")).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(names = {"REPLY_LOST", "REPLY_LATE", "WRITE_CONCERN_ERROR"})
    void a_removal_of_which_nothing_is_left_to_see_cannot_be_told(Accident accident) {
        direct.insertIfAbsent(numbered("1"));
        proxy.plan(accident);
        assertThatThrownBy(() -> documents.remove("a", 1))
                .isInstanceOf(StoreUnavailable.class)
                .hasMessageContaining("cannot be told");
    }

    @ParameterizedTest
    @EnumSource
    void a_counter_gives_no_number_twice(Accident accident) {
        long before = documents.takeFromCounter("index", 1);
        proxy.plan(accident);
        long during = documents.takeFromCounter("index", 1);
        assertThat(during).isGreaterThan(before);
        assertThat(documents.takeFromCounter("index", 1)).isEqualTo(during + 1);
    }

    @Test
    void a_server_that_fails_each_time_is_unavailable() {
        for (int i = 0; i < 5; i++) proxy.plan(Accident.RESET_BEFORE_WRITE);
        assertThatThrownBy(() -> documents.insertIfAbsent(numbered("1")))
                .isInstanceOfSatisfying(
                        StoreUnavailable.class,
                        failure -> assertThat(failure.code()).isEqualTo("storage_unavailable"));
    }

    @Test
    void a_server_that_is_gone_is_unavailable_for_reads_as_well() {
        server.shutdownNow();
        assertThatThrownBy(() -> documents.byId("a")).isInstanceOf(StoreUnavailable.class);
        assertThat(store.isReachable()).isFalse();
    }
}
