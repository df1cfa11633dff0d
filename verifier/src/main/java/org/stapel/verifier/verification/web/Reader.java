package org.stapel.verifier.verification.web;

import org.stapel.service.web.Language;

import java.time.DateTimeException;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Optional;

/// Who reads the answer: in which language, and with which clock on the wall.
///
/// @param zone empty where the browser did not tell; times then are in UTC and say so
record Reader(Language language, Optional<ZoneId> zone) {

    static Reader of(Language language, String unverifiedZone) {
        return new Reader(language, zone(unverifiedZone));
    }

    private static Optional<ZoneId> zone(String unverifiedZone) {
        if (unverifiedZone.isBlank() || unverifiedZone.length() > 60) return Optional.empty();
        try {
            return Optional.of(ZoneId.of(unverifiedZone));
        } catch (DateTimeException _) {
            return Optional.empty();
        }
    }

    ZoneId clock() {
        return zone.orElse(ZoneOffset.UTC);
    }
}
