package org.stapel.issuer.status;

import org.stapel.credential.model.InstitutionId;
import org.stapel.credential.rendering.CredentialFormat;
import org.stapel.credential.status.Bits;
import org.stapel.credential.status.StatusEntry;
import org.stapel.credential.status.StatusIndexPermutation;
import org.stapel.issuer.institution.IssuerUrls;
import org.stapel.issuer.keys.InstallationSecret;

import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.LongSupplier;
import java.util.stream.Stream;

/// Gives out status entries, each once: an atomic counter per institution and kind, run through the
/// keyed permutation of the list, so that neighbours in time are not neighbours in the list.
public final class ReserveStatus {
    private static final int MARGIN = 64;
    private static final int BLOCK = 16;

    private final StatusLists lists;
    private final HighWater highWater;
    private final InstallationSecret secret;
    private final IssuerUrls urls;
    private final int capacity;
    private final Map<String, StatusIndexPermutation> permutations = new ConcurrentHashMap<>();
    private final Map<String, Long> marks = new ConcurrentHashMap<>();
    private final Map<String, Block> blocks = new ConcurrentHashMap<>();
    private final Set<String> opened = ConcurrentHashMap.newKeySet();

    /// @param capacity entries that are given out of one list before the next one is opened, 1 to
    ///   131,072; every list is 131,072 entries long whatever its capacity
    public ReserveStatus(
            StatusLists lists,
            HighWater highWater,
            InstallationSecret secret,
            IssuerUrls urls,
            int capacity) {
        if (capacity < 1 || capacity > Bits.LIST_LENGTH)
            throw new IllegalArgumentException(
                    "a list gives out 1 to " + Bits.LIST_LENGTH + " entries, was " + capacity);
        this.capacity = capacity;
        this.lists = lists;
        this.highWater = highWater;
        this.secret = secret;
        this.urls = urls;
    }

    /// The entries that a credential of this format carries: three Bitstring entries in an Open
    /// Badge, one Token entry in an SD-JWT VC.
    public List<StatusEntry> reserve(InstitutionId institution, CredentialFormat format) {
        return kindsOf(format).map(kind -> reserve(institution, kind)).toList();
    }

    private StatusEntry reserve(InstitutionId institution, ListKind kind) {
        long number = next(institution, kind);
        int listNumber = Math.toIntExact(number / capacity) + 1;
        ListId list = new ListId(kind, listNumber);
        String name = institution + "/" + list.name();
        if (!opened.contains(name)) {
            lists.open(institution, list);
            opened.add(name);
        }
        int index =
                permutations
                        .computeIfAbsent(name, this::permutation)
                        .indexOf(Math.toIntExact(number % capacity));
        URI address = urls.statusList(institution, list.name());
        return kind.purpose()
                .<StatusEntry>map(p -> new StatusEntry.Bitstring(address, index, p))
                .orElseGet(() -> new StatusEntry.Token(address, index));
    }

    /// Out of a block that this process took; what is left of it when the process ends is never
    /// given out.
    private long next(InstitutionId institution, ListKind kind) {
        return blocks.computeIfAbsent(institution + "/" + kind.code(), _ -> new Block())
                .next(() -> take(institution, kind));
    }

    /// The first number of a new block, all of which is above what was ever given out.
    private long take(InstitutionId institution, ListKind kind) {
        String what = kind.code() + "-counter";
        String name = institution + "/" + what;
        long mark = marks.computeIfAbsent(name, _ -> lift(institution, kind, what));
        long first = lists.take(institution, kind, BLOCK);
        if (first + BLOCK > mark) {
            highWater.raise(institution, what, first + BLOCK + MARGIN);
            marks.merge(name, first + BLOCK + MARGIN, Math::max);
        }
        return first;
    }

    /// Numbers taken together, given out one by one.
    private static final class Block {
        private final ReentrantLock lock = new ReentrantLock();
        private long next;
        private long end;

        long next(LongSupplier first) {
            lock.lock();
            try {
                if (next == end) {
                    next = first.getAsLong();
                    end = next + BLOCK;
                }
                return next++;
            } finally {
                lock.unlock();
            }
        }
    }

    /// A store restored from a backup may have a counter below numbers that are out there already.
    /// All of those are below the mark, so a process gives out none below the mark it found.
    private long lift(InstitutionId institution, ListKind kind, String what) {
        long mark = highWater.of(institution, what);
        if (mark == 0) return 0;
        long number = lists.take(institution, kind, 1);
        if (number + 1 < mark) lists.take(institution, kind, mark - number - 1);
        return mark;
    }

    private StatusIndexPermutation permutation(String name) {
        return new StatusIndexPermutation(secret.derive("status-index:" + name));
    }

    private static Stream<ListKind> kindsOf(CredentialFormat format) {
        return switch (format) {
            case OPEN_BADGE ->
                    Stream.of(ListKind.REVOCATION, ListKind.SUSPENSION, ListKind.REFRESH);
            case SD_JWT_VC, EU_LEARNING_CREDENTIAL -> Stream.of(ListKind.TOKEN);
        };
    }
}
