package org.stapel.service.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.stapel.service.store.Documents.Inserted;
import org.stapel.service.store.Documents.Replaced;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;

/// What each engine promises, whatever is below it.
public abstract class DocumentsContract {
    protected static final Collection COLLECTION =
            new Collection(
                    "contract",
                    List.of(
                            Collection.Key.unique("number"),
                            Collection.Key.unique("entry"),
                            Collection.Key.shared("colour")));

    private Store store;
    private Documents documents;

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

    private static Document document(String id, Map<String, List<String>> keys) {
        return new Document(id, "{\"of\":\"" + id + "\"}", keys, Optional.empty());
    }

    private static Document numbered(String id, String number) {
        return document(id, Map.of("number", List.of(number)));
    }

    private static List<String> ids(List<Document.Versioned> found) {
        return found.stream().map(versioned -> versioned.document().id()).toList();
    }

    private static <T> List<T> together(int threads, Callable<T> work) throws Exception {
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
    void an_inserted_document_is_found_as_it_was_with_version_one() {
        Document document =
                new Document(
                        "a",
                        "{\"x\":1}",
                        Map.of("number", List.of("1"), "colour", List.of("red", "blue")),
                        Optional.of(Instant.parse("2020-01-01T00:00:00.123456789Z")));
        assertThat(documents.insertIfAbsent(document)).isEqualTo(new Inserted.Done());
        assertThat(documents.byId("a")).contains(new Document.Versioned(document, 1));
    }

    @Test
    void of_64_parallel_inserts_of_one_id_exactly_one_is_done() throws Exception {
        List<Inserted> results =
                together(64, () -> documents.insertIfAbsent(document("same", Map.of())));
        assertThat(results).filteredOn(Inserted.Done.class::isInstance).hasSize(1);
        assertThat(results)
                .filteredOn(result -> result instanceof Inserted.Taken taken && isId(taken))
                .hasSize(63);
    }

    private static boolean isId(Inserted.Taken taken) {
        return taken.key().equals("id") && taken.holder().document().id().equals("same");
    }

    @Test
    void of_64_parallel_inserts_with_one_key_value_exactly_one_is_done() throws Exception {
        var ids = new AtomicInteger();
        List<Inserted> results =
                together(
                        64,
                        () -> documents.insertIfAbsent(numbered("d" + ids.incrementAndGet(), "7")));
        assertThat(results).filteredOn(Inserted.Done.class::isInstance).hasSize(1);
        assertThat(documents.all(Optional.empty(), 1000)).hasSize(1);
    }

    @Test
    void a_taken_key_names_the_key_and_its_holder() {
        documents.insertIfAbsent(numbered("a", "7"));
        assertThat(documents.insertIfAbsent(numbered("b", "7")))
                .isEqualTo(
                        new Inserted.Taken(
                                "number", new Document.Versioned(numbered("a", "7"), 1)));
    }

    @Test
    void one_taken_value_of_several_refuses_the_whole_document() {
        documents.insertIfAbsent(document("a", Map.of("entry", List.of("l#1", "l#2"))));
        Inserted second =
                documents.insertIfAbsent(document("b", Map.of("entry", List.of("l#3", "l#2"))));
        assertThat(second)
                .isInstanceOfSatisfying(
                        Inserted.Taken.class, taken -> assertThat(taken.key()).isEqualTo("entry"));
        assertThat(documents.byKey("entry", "l#3")).isEmpty();
        assertThat(documents.byId("b")).isEmpty();
    }

    @Test
    void the_same_value_twice_in_one_document_counts_once() {
        documents.insertIfAbsent(document("a", Map.of("entry", List.of("l#1", "l#1"))));
        assertThat(documents.byKey("entry", "l#1")).isPresent();
        assertThat(documents.allWithKey("entry", "l#1", Optional.empty(), 10)).hasSize(1);
    }

    @Test
    void documents_without_a_unique_key_do_not_collide() {
        documents.insertIfAbsent(document("a", Map.of()));
        documents.insertIfAbsent(document("c", Map.of("number", List.of())));
        assertThat(documents.insertIfAbsent(document("b", Map.of())))
                .isEqualTo(new Inserted.Done());
    }

    @Test
    void one_value_under_two_unique_keys_does_not_collide() {
        documents.insertIfAbsent(document("a", Map.of("number", List.of("1"))));
        assertThat(documents.insertIfAbsent(document("b", Map.of("entry", List.of("1")))))
                .isEqualTo(new Inserted.Done());
    }

    @Test
    void compare_and_set_counts_the_version_up() {
        documents.insertIfAbsent(numbered("a", "1"));
        assertThat(documents.compareAndSet(numbered("a", "2"), 1)).isEqualTo(new Replaced.Done(2));
        assertThat(documents.byId("a")).contains(new Document.Versioned(numbered("a", "2"), 2));
    }

    @Test
    void compare_and_set_on_an_old_version_changes_nothing() {
        documents.insertIfAbsent(numbered("a", "1"));
        documents.compareAndSet(numbered("a", "2"), 1);
        assertThat(documents.compareAndSet(numbered("a", "3"), 1)).isEqualTo(new Replaced.Stale());
        assertThat(documents.byKey("number", "2")).isPresent();
    }

    @Test
    void compare_and_set_of_a_document_that_is_gone_is_stale() {
        assertThat(documents.compareAndSet(numbered("a", "3"), 1)).isEqualTo(new Replaced.Stale());
        assertThat(documents.byId("a")).isEmpty();
    }

    @Test
    void of_32_parallel_compare_and_sets_exactly_one_is_done() throws Exception {
        documents.insertIfAbsent(numbered("a", "1"));
        List<Replaced> results = together(32, () -> documents.compareAndSet(numbered("a", "2"), 1));
        assertThat(results).filteredOn(Replaced.Done.class::isInstance).hasSize(1);
        assertThat(documents.byId("a").orElseThrow().version()).isEqualTo(2);
    }

    @Test
    void compare_and_set_frees_the_old_value_of_a_unique_key() {
        documents.insertIfAbsent(numbered("a", "1"));
        documents.compareAndSet(numbered("a", "2"), 1);
        assertThat(documents.byKey("number", "1")).isEmpty();
        assertThat(documents.insertIfAbsent(numbered("b", "1"))).isEqualTo(new Inserted.Done());
    }

    @Test
    void compare_and_set_to_a_value_of_another_document_is_taken_and_changes_nothing() {
        documents.insertIfAbsent(numbered("a", "1"));
        documents.insertIfAbsent(numbered("b", "2"));
        assertThat(documents.compareAndSet(numbered("b", "1"), 1))
                .isEqualTo(new Replaced.Taken("number"));
        assertThat(documents.byId("b")).contains(new Document.Versioned(numbered("b", "2"), 1));
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
    void remove_needs_the_version_and_frees_the_keys() {
        documents.insertIfAbsent(numbered("a", "1"));
        assertThat(documents.remove("a", 2)).isFalse();
        assertThat(documents.remove("a", 1)).isTrue();
        assertThat(documents.remove("a", 1)).isFalse();
        assertThat(documents.insertIfAbsent(numbered("b", "1"))).isEqualTo(new Inserted.Done());
    }

    @Test
    void an_expired_document_is_still_answered() {
        Document expired =
                new Document(
                        "a", "{}", Map.of(), Optional.of(Instant.parse("1999-12-31T00:00:00Z")));
        documents.insertIfAbsent(expired);
        assertThat(documents.byId("a")).contains(new Document.Versioned(expired, 1));
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
