package org.stapel.service.limit;

import org.springframework.http.server.PathContainer;
import org.springframework.web.util.pattern.PathPattern;
import org.springframework.web.util.pattern.PathPatternParser;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/// Finds what was said about an address.
final class PathTable<T> {
    private record Line<T>(PathPattern pattern, T value) {}

    private final List<Line<T>> lines;

    PathTable(List<T> values, Function<T, String> patternOf) {
        this.lines =
                values.stream()
                        .map(value ->
                                new Line<>(
                                        PathPatternParser.defaultInstance.parse(
                                                patternOf.apply(value)),
                                        value))
                        .sorted(Comparator.comparing(Line::pattern))
                        .toList();
    }

    Stream<T> all(String path) {
        var parsed = PathContainer.parsePath(path);
        return lines.stream().filter(line -> line.pattern().matches(parsed)).map(Line::value);
    }

    /// The most specific one.
    Optional<T> first(String path) {
        return all(path).findFirst();
    }
}
