package org.stapel.service.configuration;

import java.util.Optional;

/// A `stapel.` property that no part of the service knows; the service does not start with it.
public final class UnknownProperty extends RuntimeException {
    private static final long serialVersionUID = 1L;

    UnknownProperty(String name, String source, Optional<String> nearest) {
        super(
                "unknown property "
                        + name
                        + " in "
                        + source
                        + nearest.map(known -> ", did you mean " + known + "?").orElse(""));
    }
}
