package org.stapel.credential.status;

import tools.jackson.databind.JsonNode;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/// Reads the status entries of a credential: `credentialStatus` of the W3C model and `status` of a
/// token.
public final class DeclaredStatuses {
    private static final Pattern DECIMAL = Pattern.compile("0|[1-9][0-9]{0,17}");
    private static final int MOST_ENTRIES = 8;

    private DeclaredStatuses() {}

    /// All entries, in the order in which they stand; empty where the credential declares none.
    public static List<DeclaredStatus> in(JsonNode claims) {
        List<DeclaredStatus> found = new ArrayList<>();
        JsonNode bitstring = claims.path("credentialStatus");
        if (bitstring.isArray()) bitstring.forEach(entry -> found.add(w3c(entry)));
        else if (!bitstring.isMissingNode()) found.add(w3c(bitstring));
        JsonNode token = claims.path("status");
        if (!token.isMissingNode()) found.add(token(token));
        if (found.size() > MOST_ENTRIES)
            return List.of(broken(StatusCodes.LIST_INVALID, "more than 8 status entries"));
        return List.copyOf(found);
    }

    /// Bitstring Status List 1.0, section 2.1.
    private static DeclaredStatus w3c(JsonNode entry) {
        String type = entry.path("type").asString("");
        if (!type.equals("BitstringStatusListEntry")) return new DeclaredStatus.Unsupported(type);
        JsonNode size = entry.path("statusSize");
        if (!size.isMissingNode() && !(size.isIntegralNumber() && sensible(size.asLong(0))))
            return broken(StatusCodes.LIST_INVALID, "status size is not 1 to 8");
        if (size.asInt(1) != 1) return new DeclaredStatus.Unsupported("statusSize " + size);
        JsonNode messages = entry.path("statusMessage");
        if (!messages.isMissingNode() && messages.size() != 2)
            return broken(StatusCodes.LIST_INVALID, "one bit has two status messages");
        String purpose = entry.path("statusPurpose").asString("");
        return purposeNamed(purpose)
                .map(known -> bitstring(entry, known))
                .orElseGet(() -> new DeclaredStatus.Unsupported("statusPurpose " + purpose));
    }

    private static DeclaredStatus bitstring(JsonNode entry, StatusPurpose purpose) {
        JsonNode index = entry.path("statusListIndex");
        if (!index.isString() || !DECIMAL.matcher(index.asString()).matches())
            return broken(StatusCodes.INDEX, "not a status index");
        return list(entry.path("statusListCredential"))
                .<DeclaredStatus>map(list ->
                        new DeclaredStatus.Known(
                                new StatusEntry.Bitstring(
                                        list, Long.parseLong(index.asString()), purpose)))
                .orElseGet(() -> broken(StatusCodes.LIST_INVALID, "no usable list address"));
    }

    /// Token Status List, section 6.2.
    private static DeclaredStatus token(JsonNode status) {
        JsonNode entry = status.path("status_list");
        if (!entry.isObject())
            return new DeclaredStatus.Unsupported(String.join(",", status.propertyNames()));
        JsonNode index = entry.path("idx");
        if (!index.isIntegralNumber() || !DECIMAL.matcher(index.asString()).matches())
            return broken(StatusCodes.INDEX, "not a status index");
        return list(entry.path("uri"))
                .<DeclaredStatus>map(list ->
                        new DeclaredStatus.Known(new StatusEntry.Token(list, index.asLong())))
                .orElseGet(() -> broken(StatusCodes.LIST_INVALID, "no usable list address"));
    }

    private static boolean sensible(long size) {
        return size >= 1 && size <= 8;
    }

    private static Optional<StatusPurpose> purposeNamed(String name) {
        for (StatusPurpose purpose : StatusPurpose.values())
            if (purpose.specName().equals(name)) return Optional.of(purpose);
        return Optional.empty();
    }

    private static Optional<URI> list(JsonNode address) {
        try {
            URI uri = URI.create(address.asString(""));
            return uri.isAbsolute() ? Optional.of(uri) : Optional.empty();
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private static DeclaredStatus broken(String code, String why) {
        return new DeclaredStatus.Broken(code, why);
    }
}
