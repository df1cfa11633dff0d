package org.stapel.service.outbox;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.stapel.service.store.Store;
import org.stapel.service.store.sqlite.SqliteStore;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

final class OutboxTest {
    private static final Instant START = Instant.parse("2026-03-01T10:00:00Z");

    @TempDir private Path directory;
    private final List<String> handled = new ArrayList<>();
    private Instant now = START;
    private Store store;
    private Outbox outbox;

    @BeforeEach
    void open() {
        store = SqliteStore.open(directory.resolve("store.db"));
        outbox = new Outbox(store);
    }

    @AfterEach
    void close() {
        store.close();
    }

    private static OutboxItem item(String id, Instant dueAt) {
        return new OutboxItem(id, "mail", "{\"to\":\"" + id + "\"}", dueAt, 0);
    }

    private OutboxWorker worker(boolean failing) {
        return new OutboxWorker(outbox, List.of(new Recording(failing)), () -> now);
    }

    private void wait(Duration time) {
        now = now.plus(time);
    }

    private List<String> claimed() {
        return outbox.claimDue(now, 10).stream().map(claim -> claim.item().id()).toList();
    }

    private void park(String id) {
        outbox.enqueue(item(id, START));
        for (int i = 0; i < Outbox.MOST_ATTEMPTS; i++) {
            assertThat(claimed()).hasSize(1);
            wait(Outbox.LEASE);
        }
        assertThat(claimed()).isEmpty();
    }

    @Test
    void due_items_come_in_the_order_they_fall_due_and_later_ones_not_yet() {
        outbox.enqueue(item("a", START.minusSeconds(1)));
        outbox.enqueue(item("b", START.minusSeconds(2)));
        outbox.enqueue(item("c", START.plusSeconds(1)));
        worker(false).runOnce();
        assertThat(handled).containsExactly("b", "a");
    }

    @Test
    void of_more_than_a_page_the_earliest_due_come_first() {
        IntStream.range(0, 450).forEach(i -> outbox.enqueue(item("i" + i, START.minusSeconds(i))));
        assertThat(outbox.claimDue(START, 2))
                .extracting(claim -> claim.item().id())
                .containsExactly("i449", "i448");
    }

    @Test
    void an_item_enqueued_again_after_its_work_is_not_done_again() {
        outbox.enqueue(item("a", START));
        worker(false).runOnce();
        outbox.enqueue(item("a", START));
        worker(false).runOnce();
        assertThat(handled).containsExactly("a");
    }

    @Test
    void a_claimed_item_is_claimable_again_only_when_the_lease_ends() {
        outbox.enqueue(item("a", START));
        assertThat(claimed()).containsExactly("a");
        assertThat(claimed()).isEmpty();
        wait(Outbox.LEASE);
        assertThat(claimed()).containsExactly("a");
    }

    @Test
    void who_lost_the_lease_cannot_finish_the_item() {
        outbox.enqueue(item("a", START));
        Outbox.Claimed lost = outbox.claimDue(now, 1).getFirst();
        wait(Outbox.LEASE);
        Outbox.Claimed held = outbox.claimDue(now, 1).getFirst();
        assertThat(outbox.done(lost)).isFalse();
        assertThat(outbox.failed(lost, now)).isFalse();
        assertThat(outbox.done(held)).isTrue();
    }

    @Test
    void a_failed_item_comes_back_after_1_4_16_and_64_minutes_and_is_then_parked() {
        outbox.enqueue(item("a", START));
        for (int minutes : new int[] {1, 4, 16, 64}) {
            assertThat(worker(true).runOnce()).isEqualTo(1);
            wait(Duration.ofMinutes(minutes).minusSeconds(1));
            assertThat(worker(true).runOnce()).isZero();
            wait(Duration.ofSeconds(1));
        }
        worker(true).runOnce();
        assertThat(handled).hasSize(5);
        assertThat(outbox.parked(Optional.empty(), 10))
                .extracting(OutboxItem::id)
                .containsExactly("a");
    }

    @Test
    void an_item_whose_worker_dies_each_time_is_parked_as_well() {
        park("a");
        assertThat(outbox.parked(Optional.empty(), 10)).hasSize(1);
    }

    @Test
    void a_released_item_begins_anew() {
        park("a");
        assertThat(outbox.release("a", now)).isTrue();
        assertThat(outbox.release("a", now)).isFalse();
        worker(false).runOnce();
        assertThat(handled).containsExactly("a");
    }

    @Test
    void an_item_that_fails_does_not_keep_the_others() {
        outbox.enqueue(new OutboxItem("x", "unknown", "{}", START.minusSeconds(9), 0));
        outbox.enqueue(item("a", START));
        worker(false).runOnce();
        assertThat(handled).containsExactly("a");
    }

    private final class Recording implements OutboxHandler {
        private final boolean failing;

        Recording(boolean failing) {
            this.failing = failing;
        }

        @Override
        public String kind() {
            return "mail";
        }

        @Override
        public void handle(OutboxItem item) {
            handled.add(item.id());
            if (failing) throw new IllegalStateException("no answer");
        }
    }
}
