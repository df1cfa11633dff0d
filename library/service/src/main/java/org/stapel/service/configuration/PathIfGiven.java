package org.stapel.service.configuration;

import org.springframework.core.convert.converter.Converter;

import java.nio.file.Path;
import java.util.Optional;

/// Lets a property be an `Optional<Path>`, which the framework cannot make of a text by itself; a
/// blank one is none.
final class PathIfGiven implements Converter<String, Optional<Path>> {
    @Override
    public Optional<Path> convert(String text) {
        return text.isBlank() ? Optional.empty() : Optional.of(Path.of(text.strip()));
    }
}
