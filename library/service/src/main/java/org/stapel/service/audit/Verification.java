package org.stapel.service.audit;

import org.stapel.service.store.Document;

import tools.jackson.core.JacksonException;

import java.util.List;
import java.util.Optional;

/// One walk along a chain, entry by entry, which stops at the first that is not as it was written.
final class Verification {
    private static final int PAGE = 200;

    private final String organisation;
    private final Optional<AuditHead> anchor;
    private final Pages pages;
    private AuditHead head;

    /// @param start the head behind which the walk begins
    Verification(AuditHead start, Optional<AuditHead> anchor, Pages pages) {
        this.organisation = start.organisation();
        this.anchor = anchor;
        this.pages = pages;
        this.head = start;
    }

    /// @param most entries to be read, then the walk ends
    Verified run(long most) {
        long last =
                most > Long.MAX_VALUE - head.sequence() ? Long.MAX_VALUE : head.sequence() + most;
        List<Document.Versioned> page = page(last);
        while (!page.isEmpty()) {
            for (Document.Versioned stored : page) {
                Optional<Verified> broken = step(stored);
                if (broken.isPresent()) return broken.orElseThrow();
            }
            page = page(last);
        }
        if (anchor.isPresent() && anchor.orElseThrow().sequence() > head.sequence())
            return new Verified.Broken(head.sequence() + 1, Verified.Fault.TRUNCATED);
        return new Verified.Intact(head);
    }

    private List<Document.Versioned> page(long last) {
        long left = Math.min(PAGE, last - head.sequence());
        return left < 1 ? List.of() : pages.behind(organisation, head.sequence(), (int) left);
    }

    private Optional<Verified> step(Document.Versioned stored) {
        long expected = head.sequence() + 1;
        if (!stored.document().id().equals(AuditTrail.id(organisation, expected)))
            return broken(expected, Verified.Fault.MISSING);
        Optional<AuditEntry> read = read(stored);
        if (read.isEmpty()) return broken(expected, Verified.Fault.ALTERED);
        AuditEntry entry = read.orElseThrow();
        if (!entry.isUnaltered() || !entry.draft().organisation().equals(organisation))
            return broken(expected, Verified.Fault.ALTERED);
        if (entry.sequence() != expected) return broken(expected, Verified.Fault.REORDERED);
        if (!entry.previousHash().equals(head.hash()))
            return broken(Math.max(1, expected - 1), Verified.Fault.ALTERED);
        head = entry.asHead();
        return anchor.filter(kept -> kept.sequence() == expected && !kept.equals(head))
                .flatMap(_ -> broken(expected, Verified.Fault.ALTERED));
    }

    /// An entry whose own hash holds but which its successor does not confirm was written anew.
    private static Optional<Verified> broken(long sequence, Verified.Fault fault) {
        return Optional.of(new Verified.Broken(sequence, fault));
    }

    private static Optional<AuditEntry> read(Document.Versioned stored) {
        try {
            return Optional.of(AuditTrail.read(stored));
        } catch (JacksonException _) {
            return Optional.empty();
        }
    }

    /// Reads the stored entries behind a sequence.
    @FunctionalInterface
    interface Pages {
        List<Document.Versioned> behind(String organisation, long sequence, int limit);
    }
}
