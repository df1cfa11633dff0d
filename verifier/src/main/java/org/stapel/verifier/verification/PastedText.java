package org.stapel.verifier.verification;

import org.stapel.credential.encoding.RefusedInput;
import org.stapel.credential.encoding.StrictJson;

import tools.jackson.databind.JsonNode;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/// Finds the credential in a text as people paste it: line-wrapped, with spaces, in quotes, inside
/// JSON, or as a link.
///
/// Only white space is taken away; a text that then is not a credential as a whole is not one.
public final class PastedText {
    private static final Pattern WHITE_SPACE =
            Pattern.compile("[\\s\\u00A0\\u200B\\uFEFF]+", Pattern.UNICODE_CHARACTER_CLASS);
    private static final Pattern COMPACT =
            Pattern.compile(
                    "[A-Za-z0-9_-]+\\.[A-Za-z0-9_-]+\\.[A-Za-z0-9_-]*(?:~[A-Za-z0-9_-]+)*"
                            + "(?:~(?:[A-Za-z0-9_-]+\\.[A-Za-z0-9_-]+\\.[A-Za-z0-9_-]+)?)?");
    private static final Set<String> OFFER_SCHEMES =
            Set.of("openid-credential-offer", "haip-vci", "openid-initiate-issuance");
    private static final List<String> MEMBERS =
            List.of("credential", "verifiableCredential", "vc", "jwt", "token", "proof");
    private static final int DEPTH = 4;

    private PastedText() {}

    /// What the text holds.
    public static Found read(String text) {
        String trimmed = WHITE_SPACE.matcher(text).replaceAll("");
        if (trimmed.isEmpty()) return new Found.Nothing("no_credential_found");
        if (trimmed.startsWith("{") || trimmed.startsWith("[") || trimmed.startsWith("\""))
            return insideJson(text);
        return COMPACT.matcher(trimmed).matches()
                ? new Found.Token(trimmed)
                : address(text.strip());
    }

    private static Found insideJson(String text) {
        try {
            return inside(StrictJson.parse(text.strip()), DEPTH);
        } catch (RefusedInput _) {
            return new Found.Nothing("no_credential_found");
        }
    }

    private static Found inside(JsonNode node, int depth) {
        if (depth == 0) return new Found.Nothing("no_credential_found");
        if (node.isString())
            return node.asString().startsWith("{") ? nothing() : read(node.asString());
        if (node.isArray()) return onlyOne(node, depth);
        List<Found> found = new ArrayList<>();
        for (String member : MEMBERS)
            if (node.has(member)) found.add(inside(node.path(member), depth - 1));
        return found.stream()
                .filter(f -> !(f instanceof Found.Nothing))
                .findFirst()
                .orElse(nothing());
    }

    private static Found onlyOne(JsonNode array, int depth) {
        return switch (array.size()) {
            case 0 -> nothing();
            case 1 -> inside(array.path(0), depth - 1);
            default -> new Found.Nothing("several_credentials");
        };
    }

    private static Found nothing() {
        return new Found.Nothing("no_credential_found");
    }

    private static Found address(String text) {
        if (text.length() > 2048) return nothing();
        Optional<URI> uri = parsed(text);
        if (uri.isEmpty()) return nothing();
        URI address = uri.get();
        String scheme =
                Optional.ofNullable(address.getScheme()).orElse("").toLowerCase(Locale.ROOT);
        if (OFFER_SCHEMES.contains(scheme)) return new Found.PrivateLink();
        if (!scheme.equals("https") && !scheme.equals("http")) return nothing();
        if (address.getHost() == null) return nothing();
        return isClaim(address) ? new Found.PrivateLink() : new Found.Link(address);
    }

    private static boolean isClaim(URI address) {
        return List.of(address.getPath().split("/")).contains("claim");
    }

    private static Optional<URI> parsed(String text) {
        try {
            return Optional.of(URI.create(text));
        } catch (IllegalArgumentException _) {
            return Optional.empty();
        }
    }
}
