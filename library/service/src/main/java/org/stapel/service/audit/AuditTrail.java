package org.stapel.service.audit;

import org.stapel.service.store.Collection;
import org.stapel.service.store.Document;
import org.stapel.service.store.Documents;
import org.stapel.service.store.Store;

import tools.jackson.databind.json.JsonMapper;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

/// The chains of all organisations; append only.
///
/// The place in the chain is the document's id, so that two writers, in one process or in several,
/// never take the same one; the id of the draft is a unique key, so that a draft stands there once.
public final class AuditTrail {
    private static final Collection ENTRIES =
            new Collection(
                    "audit",
                    List.of(
                            Collection.Key.unique("draft"),
                            Collection.Key.shared("organisation"),
                            Collection.Key.shared("subject")));
    private static final Collection MARKS = new Collection("audit_mark", List.of());
    private static final JsonMapper JSON = JsonMapper.shared();

    private final Documents entries;
    private final Documents marks;
    private final Map<String, Chain> chains = new ConcurrentHashMap<>();

    public AuditTrail(Store store) {
        this.entries = store.documents(ENTRIES);
        this.marks = store.documents(MARKS);
    }

    /// Appends the draft to the chain of its organisation, once however often it is called.
    public AuditEntry append(AuditDraft draft) {
        return entries.byKey("draft", draftKey(draft))
                .map(AuditTrail::read)
                .orElseGet(() ->
                        chains.computeIfAbsent(draft.organisation(), this::chain).append(draft));
    }

    /// The end of the chain, for anchoring; sequence 0 when nothing was entered.
    public AuditHead head(String organisation) {
        return chain(organisation).head();
    }

    private Chain chain(String organisation) {
        return new Chain(organisation, entries, marks);
    }

    /// A page of the chain behind this sequence, oldest first; at most `limit` (1 to 1,000).
    public List<AuditEntry> page(String organisation, long afterSequence, int limit) {
        return raw(organisation, afterSequence, limit).stream().map(AuditTrail::read).toList();
    }

    /// The entries about one thing, oldest first, behind this sequence; at most `limit` (1 to
    /// 1,000). An entry is about its subject and about everything that its details name by URN.
    public List<AuditEntry> about(
            String organisation, String subject, long afterSequence, int limit) {
        return entries
                .allWithKey(
                        "subject",
                        about(organisation, subject),
                        Optional.of(id(organisation, afterSequence)),
                        limit)
                .stream()
                .map(AuditTrail::read)
                .toList();
    }

    /// Reads at most `most` entries of the chain behind this sequence, and whether each is as it
    /// was written and follows from the one before; so the work is bounded, however long the chain
    /// is. Intact up to the last one read.
    public Verified verifySection(String organisation, long afterSequence, long most) {
        if (afterSequence == 0)
            return new Verification(beginning(organisation), Optional.empty(), this::raw).run(most);
        Optional<AuditEntry> before = entry(organisation, afterSequence);
        if (before.isEmpty()) return new Verified.Broken(afterSequence, Verified.Fault.MISSING);
        if (!before.orElseThrow().isUnaltered())
            return new Verified.Broken(afterSequence, Verified.Fault.ALTERED);
        return new Verification(before.orElseThrow().asHead(), Optional.empty(), this::raw)
                .run(most);
    }

    /// Reads the whole chain and compares it with a head that was kept elsewhere, when there is
    /// one.
    public Verified verify(String organisation, Optional<AuditHead> anchor) {
        return new Verification(beginning(organisation), anchor, this::raw).run(Long.MAX_VALUE);
    }

    private List<Document.Versioned> raw(String organisation, long afterSequence, int limit) {
        return entries.allWithKey(
                "organisation", organisation, Optional.of(id(organisation, afterSequence)), limit);
    }

    private Optional<AuditEntry> entry(String organisation, long sequence) {
        return entries.byId(id(organisation, sequence)).map(AuditTrail::read);
    }

    static AuditHead beginning(String organisation) {
        return new AuditHead(organisation, 0, AuditEntry.BEGINNING);
    }

    static String id(String organisation, long sequence) {
        return String.format(Locale.ROOT, "%s %012d", organisation, sequence);
    }

    private static String draftKey(AuditDraft draft) {
        return draft.organisation() + " " + draft.id();
    }

    private static String about(String organisation, String subject) {
        return organisation + " " + subject;
    }

    private static List<String> subjects(AuditDraft draft) {
        return Stream.concat(
                        Stream.of(draft.subject()),
                        draft.details().values().stream().filter(value -> value.startsWith("urn:")))
                .map(subject -> about(draft.organisation(), subject))
                .toList();
    }

    static Document document(AuditEntry entry) {
        String organisation = entry.draft().organisation();
        return new Document(
                id(organisation, entry.sequence()),
                JSON.writeValueAsString(entry),
                Map.of(
                        "draft",
                        List.of(draftKey(entry.draft())),
                        "organisation",
                        List.of(organisation),
                        "subject",
                        subjects(entry.draft())),
                Optional.empty());
    }

    static AuditEntry read(Document.Versioned stored) {
        return JSON.readValue(stored.document().body(), AuditEntry.class);
    }
}
