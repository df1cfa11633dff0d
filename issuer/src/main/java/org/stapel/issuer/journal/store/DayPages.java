package org.stapel.issuer.journal.store;

import org.stapel.service.store.Document;
import org.stapel.service.store.Documents;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/// Walks over the documents that last acted on one day.
public final class DayPages {
    private static final int PAGE = 500;

    private DayPages() {}

    public static void forEach(
            Documents documents, LocalDate day, Consumer<Document.Versioned> each) {
        Optional<String> after = Optional.empty();
        List<Document.Versioned> page;
        do {
            page = documents.allWithKey(PostActs.DAY, day.toString(), after, PAGE);
            page.forEach(each);
            if (!page.isEmpty()) after = Optional.of(page.getLast().document().id());
        } while (page.size() == PAGE);
    }
}
