package org.stapel.credential.model;

import java.net.URI;
import java.util.Optional;

/// The code under which a list of others knows a learning outcome.
///
/// @param framework the list: `DLR` for a domain-specific learning outcome of a programme, `BK` for
///   a professional qualification, or another that people of the field know by this name
public record OutcomeCode(
        String framework, String code, Optional<URI> uri, Optional<LocalizedText> title) {
    public OutcomeCode {
        if (framework.isBlank() || code.isBlank())
            throw new IllegalArgumentException("an outcome code names its framework and itself");
    }
}
