package org.stapel.service.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.stapel.service.store.Documents.Inserted;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;

/// What each engine promises of its pages, counters, texts and of being opened and closed, whatever
/// is below it.
public abstract class StoreContract {
    protected static final Collection COLLECTION =
            new Collection(
                    "contract",
                    List.of(
                            Collection.Key.unique("number"),
                            Collection.Key.unique("entry"),
                            Collection.Key.shared("colour")));

    private Store store;
    protected Documents documents;

    /// Opens the engine of this test on its data, again after a close.
    protected abstract Store open();

    @BeforeEach
    void open_store() {
        store = open();
        documents = store.documents(COLLECTION);
    }

    @AfterEach
    void close_store() {
        store.close();
    }

    protected static Document document(String id, Map<String, List<String>> keys) {
        return new Document(id, "{\"of\":\"" + id + "\"}", keys, Optional.empty());
    }

    protected static Document numbered(String id, String number) {
        return document(id, Map.of("number", List.of(number)));
    }

    private static List<String> ids(List<Document.Versioned> found) {
        return found.stream().map(versioned -> versioned.document().id()).toList();
    }

    protected static <T> List<T> together(int threads, Callable<T> work) throws Exception {
        CountDownLatch start = new CountDownLatch(1);
        try (var executor = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Future<T>> futures = new ArrayList<>();
            for (int i = 0; i < threads; i++)
                futures.add(
                        executor.submit(() -> {
                            start.await();
                            return work.call();
                        }));
            start.countDown();
            List<T> results = new ArrayList<>();
            for (Future<T> future : futures) results.add(future.get());
            return results;
        } catch (ExecutionException failure) {
            throw new AssertionError(failure.getCause());
        }
    }

    @Test
    void pages_come_in_the_order_of_ids_and_start_behind_the_last_one() {
        for (String id : List.of("c", "a", "e", "b", "d"))
            documents.insertIfAbsent(document(id, Map.of("colour", List.of("red"))));
        documents.insertIfAbsent(document("bb", Map.of("colour", List.of("blue"))));
        assertThat(ids(documents.allWithKey("colour", "red", Optional.empty(), 2)))
                .containsExactly("a", "b");
        assertThat(ids(documents.allWithKey("colour", "red", Optional.of("b"), 2)))
                .containsExactly("c", "d");
        assertThat(ids(documents.allWithKey("colour", "red", Optional.of("e"), 2))).isEmpty();
        assertThat(ids(documents.all(Optional.of("b"), 3))).containsExactly("bb", "c", "d");
    }

    @ParameterizedTest
    @ValueSource(ints = {0, -1, 1001})
    void a_page_outside_1_to_1000_is_refused(int limit) {
        assertThatThrownBy(() -> documents.all(Optional.empty(), limit))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> documents.allWithKey("colour", "red", Optional.empty(), limit))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void a_counter_never_gives_a_number_twice_under_parallel_takers() throws Exception {
        List<Long> blocks = together(64, () -> documents.takeFromCounter("index", 10));
        assertThat(blocks)
                .containsExactlyInAnyOrderElementsOf(
                        IntStream.range(0, 64).mapToObj(i -> i * 10L).toList());
    }

    @Test
    void counters_of_different_names_and_collections_are_apart() {
        documents.takeFromCounter("one", 5);
        Documents others = store.documents(new Collection("others", List.of()));
        assertThat(documents.takeFromCounter("two", 1)).isZero();
        assertThat(others.takeFromCounter("one", 1)).isZero();
        assertThat(documents.takeFromCounter("one", 1)).isEqualTo(5);
    }

    @Test
    void a_counter_never_goes_back() {
        assertThatThrownBy(() -> documents.takeFromCounter("index", 0))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void a_reopened_store_finds_documents_keys_and_counters() {
        documents.insertIfAbsent(numbered("a", "1"));
        documents.takeFromCounter("index", 3);
        store.close();
        store = open();
        documents = store.documents(COLLECTION);
        assertThat(documents.byKey("number", "1")).isPresent();
        assertThat(documents.insertIfAbsent(numbered("b", "1"))).isInstanceOf(Inserted.Taken.class);
        assertThat(documents.takeFromCounter("index", 1)).isEqualTo(3);
    }

    @Test
    void a_closed_store_answers_unavailable() {
        store.close();
        assertThatThrownBy(() -> documents.insertIfAbsent(numbered("a", "1")))
                .isInstanceOf(StoreUnavailable.class);
        assertThatThrownBy(() -> documents.byId("a")).isInstanceOf(StoreUnavailable.class);
        assertThat(store.isReachable()).isFalse();
    }

    @Test
    void an_open_store_is_reachable() {
        assertThat(store.isReachable()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "$where",
                "a.b.c",
                "{\"$gt\":\"\"}",
                "$set",
                "__proto__",
                "'; DROP TABLE x; --",
                "%_*",
                "Zoë Þór 学分 🎓",
                " ",
                "\n\t",
                "null",
                "\"",
                "ÿ"
            })
    void a_hostile_or_foreign_string_is_only_data(String text) {
        Document document =
                new Document(
                        text,
                        "[\"" + text.length() + "\"]" + text,
                        Map.of("number", List.of(text), "colour", List.of(text)),
                        Optional.empty());
        documents.insertIfAbsent(numbered("other", "other"));
        documents.insertIfAbsent(document);
        var expected = new Document.Versioned(document, 1);
        assertThat(documents.byId(text)).contains(expected);
        assertThat(documents.byKey("number", text)).contains(expected);
        assertThat(documents.allWithKey("colour", text, Optional.empty(), 10))
                .containsExactly(expected);
        assertThat(documents.takeFromCounter(text, 1)).isZero();
        assertThat(documents.remove(text, 1)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"a\0b", "\ud800"})
    void a_text_that_no_engine_could_keep_is_refused(String text) {
        assertThatThrownBy(() -> numbered("a", text)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> documents.byId(text)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void a_body_of_a_megabyte_comes_back_whole() {
        String body = "\"" + "é".repeat(1 << 19) + "x".repeat(1 << 19) + "\"";
        documents.insertIfAbsent(new Document("big", body, Map.of(), Optional.empty()));
        assertThat(documents.byId("big").orElseThrow().document().body()).isEqualTo(body);
    }

    @Test
    void a_key_that_is_not_declared_is_refused() {
        assertThatThrownBy(() -> documents.insertIfAbsent(document("a", Map.of("x", List.of("1")))))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("x");
        assertThatThrownBy(() -> documents.byKey("colour", "red"))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> documents.allWithKey("x", "red", Optional.empty(), 1))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void a_collection_is_not_declared_twice_with_different_keys() {
        assertThatThrownBy(() -> store.documents(new Collection("contract", List.of())))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
