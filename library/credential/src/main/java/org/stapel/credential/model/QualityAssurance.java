package org.stapel.credential.model;

import java.net.URI;
import java.util.Optional;

/// What underpins the quality of the award (Annex I, 11): the type, and the agent that stands for
/// it.
public record QualityAssurance(
        Type type, LocalizedText agent, Optional<String> reference, Optional<URI> url) {
    /// Types of quality assurance.
    public enum Type {
        INSTITUTIONAL,
        PROGRAMME,
        INSTITUTIONAL_LICENCE,
        PROGRAMME_LICENCE,
        SECTORAL,
        INTERNAL
    }
}
