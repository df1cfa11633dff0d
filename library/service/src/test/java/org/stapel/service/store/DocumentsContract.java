package org.stapel.service.store;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.stapel.service.store.Documents.Inserted;
import org.stapel.service.store.Documents.Replaced;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;

/// What each engine promises of documents: inserted, replaced and removed by one of many at once.
public abstract class DocumentsContract extends StoreContract {
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
    void inserts_in_order_stop_at_the_first_that_is_taken() {
        documents.insertIfAbsent(numbered("a", "7"));
        var inserted =
                documents.insertInOrder(
                        List.of(numbered("b", "8"), numbered("c", "7"), numbered("d", "9")));
        assertThat(inserted.done()).isEqualTo(1);
        assertThat(inserted.taken())
                .hasValueSatisfying(taken -> assertThat(taken.key()).isEqualTo("number"));
        assertThat(documents.all(Optional.empty(), 10))
                .extracting(found -> found.document().id())
                .containsExactly("a", "b");
    }

    @Test
    void inserts_in_order_see_those_before_them() {
        var inserted = documents.insertInOrder(List.of(numbered("a", "7"), numbered("b", "7")));
        assertThat(inserted.done()).isEqualTo(1);
        assertThat(documents.insertInOrder(List.of(numbered("c", "8"))).taken()).isEmpty();
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
}
