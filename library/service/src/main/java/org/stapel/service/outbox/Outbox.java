package org.stapel.service.outbox;

import org.stapel.service.store.Collection;
import org.stapel.service.store.Document;
import org.stapel.service.store.Documents;
import org.stapel.service.store.Store;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/// Items waiting for their work.
///
/// An item is begun at most five times, counted when it is claimed, so that one which kills its
/// process is counted as well; then it is parked until a person looks at it.
public final class Outbox {
    static final int MOST_ATTEMPTS = 5;
    static final Duration LEASE = Duration.ofMinutes(5);
    private static final int PAGE = 200;
    private static final Collection ITEMS =
            new Collection("outbox", List.of(Collection.Key.shared("stage")));

    private final Documents items;

    public Outbox(Store store) {
        this.items = store.documents(ITEMS);
    }

    /// Takes the item in, once however often it is called, even after its work is done.
    public void enqueue(OutboxItem item) {
        items.insertIfAbsent(OutboxState.waiting(item).document());
    }

    /// Claims up to `limit` (1 to 1,000) due items for five minutes, the longest due first.
    public List<Claimed> claimDue(Instant now, int limit) {
        Documents.requireLimit(limit);
        List<Claimed> claimed = new ArrayList<>();
        for (Held held : due(now, limit)) claim(held, now).ifPresent(claimed::add);
        return claimed;
    }

    private List<Held> due(Instant now, int limit) {
        List<Held> earliest = new ArrayList<>();
        Optional<String> last = Optional.empty();
        List<Document.Versioned> page;
        do {
            page = items.allWithKey("stage", OutboxState.Stage.WAITING.key(), last, PAGE);
            page.stream()
                    .map(stored -> new Held(OutboxState.read(stored), stored.version()))
                    .filter(held -> held.state().isClaimableAt(now))
                    .forEach(earliest::add);
            earliest.sort(Comparator.comparing(held -> held.state().item().dueAt()));
            if (earliest.size() > limit) earliest.subList(limit, earliest.size()).clear();
            if (!page.isEmpty()) last = Optional.of(page.getLast().document().id());
        } while (page.size() == PAGE);
        return earliest;
    }

    private Optional<Claimed> claim(Held held, Instant now) {
        if (held.state().item().attempts() >= MOST_ATTEMPTS) {
            set(held.state().parked(), held.version());
            return Optional.empty();
        }
        OutboxState leased = held.state().leased(now.plus(LEASE));
        return switch (items.compareAndSet(leased.document(), held.version())) {
            case Documents.Replaced.Done(var version) ->
                    Optional.of(new Claimed(leased.item(), version));
            case Documents.Replaced.Stale(), Documents.Replaced.Taken(_) -> Optional.empty();
        };
    }

    /// The work is done; answers false when the claim had run out and another has the item.
    public boolean done(Claimed claimed) {
        return set(OutboxState.waiting(claimed.item()).done(), claimed.version());
    }

    /// The work failed: again after 1, 4, 16, 64 minutes, then parked.
    public boolean failed(Claimed claimed, Instant now) {
        OutboxState state = OutboxState.waiting(claimed.item());
        int attempts = claimed.item().attempts();
        if (attempts >= MOST_ATTEMPTS) return set(state.parked(), claimed.version());
        Duration pause = Duration.ofMinutes(1L << (2 * (attempts - 1)));
        return set(state.again(now.plus(pause), attempts), claimed.version());
    }

    /// The items that wait for a person, ordered by id; at most `limit` (1 to 1,000).
    public List<OutboxItem> parked(Optional<String> afterId, int limit) {
        return items.allWithKey("stage", OutboxState.Stage.PARKED.key(), afterId, limit).stream()
                .map(stored -> OutboxState.read(stored).item())
                .toList();
    }

    /// Lets a parked item begin anew, with all its attempts; answers whether it was parked.
    public boolean release(String id, Instant now) {
        Optional<Document.Versioned> stored = items.byId(id);
        if (stored.isEmpty()) return false;
        OutboxState state = OutboxState.read(stored.orElseThrow());
        return state.stage() == OutboxState.Stage.PARKED
                && set(state.again(now, 0), stored.orElseThrow().version());
    }

    private boolean set(OutboxState state, long version) {
        return switch (items.compareAndSet(state.document(), version)) {
            case Documents.Replaced.Done(_) -> true;
            case Documents.Replaced.Stale(), Documents.Replaced.Taken(_) -> false;
        };
    }

    private record Held(OutboxState state, long version) {}

    /// An item that is ours until its lease ends.
    public record Claimed(OutboxItem item, long version) {}
}
