package org.stapel.service.audit;

import org.stapel.service.store.Document;
import org.stapel.service.store.Documents;
import org.stapel.service.store.StoreUnavailable;

import tools.jackson.databind.json.JsonMapper;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.locks.ReentrantLock;

/// The end of one organisation's chain, where entries are put behind it.
///
/// Whoever is let in writes what all others wait to write too, so many writers share the wait for
/// the disk.
final class Chain {
    private static final int GROUP = 64;
    private static final int MARK_EVERY = 64;
    private static final int MOST_TRIES = 10_000;
    private static final JsonMapper JSON = JsonMapper.shared();

    private final String organisation;
    private final Documents entries;
    private final Documents marks;
    private final Queue<Waiting> waiting = new ConcurrentLinkedQueue<>();
    private final ReentrantLock writing = new ReentrantLock();

    /// The end as this process saw it last; only a short cut, as a mark is: another process may
    /// have gone on from there, and a store that was put back may not have come so far.
    private Optional<AuditHead> known = Optional.empty();

    private record Waiting(AuditDraft draft, CompletableFuture<AuditEntry> entry) {}

    Chain(String organisation, Documents entries, Documents marks) {
        this.organisation = organisation;
        this.entries = entries;
        this.marks = marks;
    }

    AuditEntry append(AuditDraft draft) {
        var mine = new Waiting(draft, new CompletableFuture<>());
        waiting.add(mine);
        writing.lock();
        try {
            while (!mine.entry().isDone()) write(next());
        } finally {
            writing.unlock();
        }
        try {
            return mine.entry().join();
        } catch (CompletionException failure) {
            throw failure.getCause() instanceof RuntimeException cause ? cause : failure;
        }
    }

    private List<Waiting> next() {
        List<Waiting> group = new ArrayList<>();
        while (group.size() < GROUP && !waiting.isEmpty()) group.add(waiting.remove());
        return group;
    }

    private void write(List<Waiting> group) {
        try {
            append(group);
        } catch (RuntimeException failure) {
            group.forEach(one -> one.entry().completeExceptionally(failure));
        }
    }

    private void append(List<Waiting> group) {
        AuditHead head = start();
        List<Waiting> left = group;
        for (int tries = 0; !left.isEmpty(); tries++) {
            if (tries == MOST_TRIES) throw tooSlow();
            List<AuditEntry> following = following(head, left);
            var inserted =
                    entries.insertInOrder(following.stream().map(AuditTrail::document).toList());
            for (AuditEntry entry : following.subList(0, inserted.done())) {
                left.removeFirst().entry().complete(entry);
                head = entry.asHead();
                reached(head);
            }
            if (inserted.taken().isEmpty()) continue;
            AuditEntry holder = AuditTrail.read(inserted.taken().get().holder());
            if (inserted.taken().get().key().equals("draft"))
                left.removeFirst().entry().complete(holder);
            else head = holder.asHead();
        }
    }

    private static List<AuditEntry> following(AuditHead start, List<Waiting> group) {
        List<AuditEntry> entries = new ArrayList<>();
        AuditHead head = start;
        for (Waiting one : group) {
            AuditEntry entry = AuditEntry.after(head, one.draft());
            entries.add(entry);
            head = entry.asHead();
        }
        return entries;
    }

    private void reached(AuditHead head) {
        known = Optional.of(head);
        if (head.sequence() % MARK_EVERY == 0) mark(head);
    }

    private AuditHead start() {
        known = known.filter(this::stands);
        return known.orElseGet(this::head);
    }

    private boolean stands(AuditHead head) {
        return entry(head.sequence()).filter(entry -> entry.asHead().equals(head)).isPresent();
    }

    /// As the store has it now.
    AuditHead head() {
        AuditHead head = marked();
        while (true) {
            Optional<AuditEntry> next = entry(head.sequence() + 1);
            if (next.isEmpty()) return head;
            head = next.orElseThrow().asHead();
        }
    }

    /// Where to begin looking for the end; only a short cut, so a wrong or missing mark costs time
    /// and nothing else.
    private AuditHead marked() {
        return marks.byId(organisation)
                .map(mark -> JSON.readValue(mark.document().body(), Long.class))
                .flatMap(this::entry)
                .map(AuditEntry::asHead)
                .orElse(AuditTrail.beginning(organisation));
    }

    private void mark(AuditHead head) {
        Document mark =
                new Document(
                        organisation, Long.toString(head.sequence()), Map.of(), Optional.empty());
        switch (marks.insertIfAbsent(mark)) {
            case Documents.Inserted.Done() -> {}
            case Documents.Inserted.Taken(_, var holder) ->
                    marks.compareAndSet(mark, holder.version());
        }
    }

    private Optional<AuditEntry> entry(long sequence) {
        return entries.byId(AuditTrail.id(organisation, sequence)).map(AuditTrail::read);
    }

    private static StoreUnavailable tooSlow() {
        return new StoreUnavailable(
                "storage_unavailable",
                "the audit trail grows faster than this entry gets in",
                new IllegalStateException("tries: " + MOST_TRIES));
    }
}
