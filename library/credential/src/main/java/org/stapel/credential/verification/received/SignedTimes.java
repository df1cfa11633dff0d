package org.stapel.credential.verification.received;

import org.stapel.credential.encoding.RefusedInput;

import tools.jackson.databind.JsonNode;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// The times that an issuer put on a credential, in the token (RFC 7519 section 4.1) and in the
/// credential (VC Data Model 2.0, section 4.9).
///
/// @param signedAt the claimed moment of signing: `iat`, else the start of validity
/// @param notBefore the latest start that is given
/// @param notAfter the earliest end that is given
public record SignedTimes(
        Optional<Instant> signedAt, Optional<Instant> notBefore, Optional<Instant> notAfter) {
    private static final long LAST_SECOND = Instant.parse("9999-12-31T23:59:59Z").getEpochSecond();

    /// @throws RefusedInput with `bad_time` for a time that is none, or an end before the start
    static SignedTimes of(JsonNode claims, JsonNode credential) {
        Optional<Instant> iat = seconds(claims, "iat");
        Optional<Instant> nbf = seconds(claims, "nbf");
        Optional<Instant> exp = seconds(claims, "exp");
        Optional<Instant> from =
                date(credential, "validFrom").or(() -> date(credential, "issuanceDate"));
        Optional<Instant> until =
                date(credential, "validUntil").or(() -> date(credential, "expirationDate"));
        List<Instant> starts = present(List.of(iat, nbf, from));
        List<Instant> ends = present(List.of(exp, until));
        SignedTimes times =
                new SignedTimes(
                        iat.or(() -> from).or(() -> nbf),
                        starts.stream().max(Instant::compareTo),
                        ends.stream().min(Instant::compareTo));
        if (times.endsBeforeItStarts()) throw bad("ends before it starts");
        return times;
    }

    private boolean endsBeforeItStarts() {
        return notBefore.isPresent()
                && notAfter.isPresent()
                && notAfter.get().isBefore(notBefore.get());
    }

    private static List<Instant> present(List<Optional<Instant>> times) {
        List<Instant> present = new ArrayList<>();
        times.forEach(time -> time.ifPresent(present::add));
        return present;
    }

    private static Optional<Instant> seconds(JsonNode claims, String name) {
        JsonNode value = claims.path(name);
        if (value.isMissingNode()) return Optional.empty();
        boolean sensible =
                value.isIntegralNumber()
                        && value.canConvertToLong()
                        && value.asLong() >= 0
                        && value.asLong() <= LAST_SECOND;
        if (!sensible) throw bad(name + " is not a time in whole seconds");
        return Optional.of(Instant.ofEpochSecond(value.asLong()));
    }

    private static Optional<Instant> date(JsonNode credential, String name) {
        JsonNode value = credential.path(name);
        if (value.isMissingNode()) return Optional.empty();
        try {
            Instant time = OffsetDateTime.parse(value.asString("")).toInstant();
            if (time.getEpochSecond() > LAST_SECOND) throw bad(name + " is after the year 9999");
            return Optional.of(time);
        } catch (DateTimeException e) {
            throw bad(name + " is not a time with its zone");
        }
    }

    private static RefusedInput bad(String why) {
        return new RefusedInput("bad_time", why);
    }
}
