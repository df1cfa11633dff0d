package org.stapel.verifier.stacking.web.page;

import java.util.Locale;

/// How a stretch of the stack stands, from the bottom up.
enum State {
    HELD,
    EXPECTED,
    CONDITIONAL,
    OPEN;

    String key() {
        return name().toLowerCase(Locale.ROOT);
    }
}
