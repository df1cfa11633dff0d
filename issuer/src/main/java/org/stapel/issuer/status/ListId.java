package org.stapel.issuer.status;

import java.net.URI;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Names one status list of an institution, as in `revocation-1`; numbers start at 1.
public record ListId(ListKind kind, int number) {
    private static final Pattern SYNTAX = Pattern.compile("([a-z]{1,20})-([1-9][0-9]{0,5})");

    public ListId {
        if (number < 1) throw new IllegalArgumentException("a list number is 1 or more");
    }

    /// The last segment of the list's address.
    public String name() {
        return kind.code() + "-" + number;
    }

    /// Empty for what names no list.
    public static Optional<ListId> ofName(String name) {
        Matcher parts = SYNTAX.matcher(name);
        if (!parts.matches()) return Optional.empty();
        int number = Integer.parseInt(parts.group(2));
        return ListKind.ofCode(parts.group(1)).map(kind -> new ListId(kind, number));
    }

    /// The list that one of our own entries names.
    public static ListId ofAddress(URI list) {
        String path = list.getPath();
        return ofName(path.substring(path.lastIndexOf('/') + 1))
                .orElseThrow(() -> new IllegalArgumentException("not a list of ours: " + list));
    }
}
