package org.stapel.issuer.batch.web;

import org.springframework.util.MultiValueMap;
import org.stapel.issuer.batch.Order;
import org.stapel.issuer.batch.words.BatchWords;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/// What was ticked when a batch was confirmed.
record ConfirmForm(MultiValueMap<String, String> posted) {
    /// Empty when the release time is no time.
    Optional<Order> order() {
        boolean later = "later".equals(posted.getFirst("release"));
        Optional<Instant> at = later ? releaseAt() : Optional.empty();
        if (later && at.isEmpty()) return Optional.empty();
        return Optional.of(
                new Order(
                        posted.containsKey("acceptWarnings"),
                        posted.containsKey("correctAll"),
                        corrections(),
                        at));
    }

    /// Local time in Brussels, as `2026-07-03T18:00`.
    private Optional<Instant> releaseAt() {
        try {
            String local = Optional.ofNullable(posted.getFirst("releaseAt")).orElse("");
            return Optional.of(BatchWords.inBrussels(LocalDateTime.parse(local)));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private Set<Integer> corrections() {
        return posted.getOrDefault("correct", List.of()).stream()
                .filter(number -> number.matches("[0-9]{1,7}"))
                .map(Integer::valueOf)
                .collect(Collectors.toSet());
    }
}
