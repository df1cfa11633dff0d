package org.stapel.verifier.stacking.web.page;

import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneId;

/// The day where the installation stands.
record Today(InstantSource clock, ZoneId zone) {
    LocalDate date() {
        return LocalDate.ofInstant(clock.instant(), zone);
    }
}
