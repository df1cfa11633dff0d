package org.stapel.verifier.stacking.rulebook.store;

import org.stapel.service.store.Document;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// Reads page after page.
final class Pages {
    private static final int MOST = 1_000;

    private Pages() {}

    /// A page behind an id.
    @FunctionalInterface
    interface Page {
        List<Document.Versioned> behind(Optional<String> afterId, int limit);
    }

    static Stream<Document.Versioned> all(Page page) {
        return Stream.iterate(
                        page.behind(Optional.empty(), MOST),
                        found -> !found.isEmpty(),
                        found ->
                                found.size() < MOST
                                        ? List.of()
                                        : page.behind(
                                                Optional.of(found.getLast().document().id()), MOST))
                .flatMap(List::stream);
    }
}
