package org.stapel.credential.rendering;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// The renderers that an installation has, by format.
public final class Renderers {

    private final Map<CredentialFormat, Renderer> byFormat = new EnumMap<>(CredentialFormat.class);

    /// @throws IllegalArgumentException when two renderers claim one format
    public Renderers(List<? extends Renderer> renderers) {
        renderers.forEach(this::add);
    }

    public Optional<Renderer> of(CredentialFormat format) {
        return Optional.ofNullable(byFormat.get(format));
    }

    /// The formats for which there is a renderer.
    public Set<CredentialFormat> formats() {
        return Set.copyOf(byFormat.keySet());
    }

    private void add(Renderer renderer) {
        if (byFormat.putIfAbsent(renderer.format(), renderer) != null)
            throw new IllegalArgumentException(
                    "two renderers for the format " + renderer.format().code());
    }
}
