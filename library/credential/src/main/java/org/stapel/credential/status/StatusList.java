package org.stapel.credential.status;

import org.stapel.credential.encoding.RefusedInput;

import tools.jackson.databind.JsonNode;

import java.time.Duration;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

/// A decoded status list; its signature is checked by whoever decodes it.
///
/// @param id the address that the list itself names; must be the one that it was fetched from
/// @param purposes by their specification names; empty for a Token Status List
public record StatusList(
        String id,
        Optional<String> issuer,
        Set<String> purposes,
        Bits bits,
        Instant issuedAt,
        Optional<Instant> expiresAt,
        Optional<Duration> ttl) {
    private static final long LAST_SECOND = Instant.parse("9999-12-31T23:59:59Z").getEpochSecond();

    public StatusList {
        purposes = Set.copyOf(purposes);
    }

    /// Reads the claims of a BitstringStatusListCredential (Bitstring Status List 1.0, section
    /// 2.2).
    ///
    /// @throws RefusedInput with `status_list_invalid` or `status_list_too_small`
    public static StatusList ofBitstring(JsonNode unverifiedClaims) {
        JsonNode subject = unverifiedClaims.path("credentialSubject");
        if (!contains(unverifiedClaims.path("type"), "BitstringStatusListCredential")
                || !contains(subject.path("type"), "BitstringStatusList"))
            throw refused("not a Bitstring status list");
        JsonNode issuer = unverifiedClaims.path("issuer");
        return new StatusList(
                text(unverifiedClaims, "id"),
                Optional.of(
                        issuer.isObject() ? text(issuer, "id") : text(unverifiedClaims, "issuer")),
                texts(subject.path("statusPurpose")),
                EncodedList.fromBitstring(text(subject, "encodedList"), 1),
                date(unverifiedClaims.path("validFrom")).orElseThrow(() -> refused("no validFrom")),
                date(unverifiedClaims.path("validUntil")),
                duration(subject.path("ttl"), 1));
    }

    /// Reads the claims of a Status List Token (Token Status List, section 5.1).
    ///
    /// @throws RefusedInput with `status_list_invalid`
    public static StatusList ofToken(JsonNode unverifiedClaims) {
        JsonNode list = unverifiedClaims.path("status_list");
        if (!list.path("bits").isIntegralNumber()) throw refused("no bits");
        return new StatusList(
                text(unverifiedClaims, "sub"),
                Optional.ofNullable(unverifiedClaims.path("iss").asString(null)),
                Set.of(),
                EncodedList.fromToken(text(list, "lst"), list.path("bits").asInt(0)),
                seconds(unverifiedClaims.path("iat")).orElseThrow(() -> refused("no iat")),
                seconds(unverifiedClaims.path("exp")),
                duration(unverifiedClaims.path("ttl"), 1000));
    }

    private static boolean contains(JsonNode oneOrMany, String value) {
        return texts(oneOrMany).contains(value);
    }

    private static Set<String> texts(JsonNode oneOrMany) {
        Set<String> texts = new HashSet<>();
        if (oneOrMany.isString()) texts.add(oneOrMany.asString());
        for (JsonNode one : oneOrMany) if (one.isString()) texts.add(one.asString());
        return texts;
    }

    private static String text(JsonNode parent, String name) {
        JsonNode value = parent.path(name);
        if (!value.isString()) throw refused("no " + name);
        return value.asString();
    }

    private static Optional<Instant> date(JsonNode value) {
        if (value.isMissingNode()) return Optional.empty();
        try {
            return Optional.of(Instant.parse(value.asString("")));
        } catch (DateTimeParseException e) {
            throw refused("not a date: " + value.asString(""));
        }
    }

    private static Optional<Instant> seconds(JsonNode value) {
        if (value.isMissingNode()) return Optional.empty();
        boolean inRange =
                value.isIntegralNumber()
                        && value.canConvertToLong()
                        && value.asLong() >= 0
                        && value.asLong() <= LAST_SECOND;
        if (!inRange) throw refused("not a time: " + value);
        return Optional.of(Instant.ofEpochSecond(value.asLong()));
    }

    private static Optional<Duration> duration(JsonNode value, int millisPerUnit) {
        if (value.isMissingNode()) return Optional.empty();
        boolean positive =
                value.isIntegralNumber() && value.canConvertToLong() && value.asLong() > 0;
        if (!positive || value.asLong() > Long.MAX_VALUE / millisPerUnit)
            throw refused("not a time to live: " + value);
        return Optional.of(Duration.ofMillis(value.asLong() * millisPerUnit));
    }

    private static RefusedInput refused(String why) {
        return new RefusedInput(StatusCodes.LIST_INVALID, why);
    }
}
