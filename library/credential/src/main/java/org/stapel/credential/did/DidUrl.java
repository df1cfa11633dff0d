package org.stapel.credential.did;

import java.util.Optional;
import java.util.regex.Pattern;

/// A DID with a fragment: the name of a key in the DID's document (DID Core section 3.2).
public record DidUrl(Did did, String fragment) {
    private static final Pattern FRAGMENT = Pattern.compile("[-A-Za-z0-9._~:]{1,2000}");

    public DidUrl {
        if (!FRAGMENT.matcher(fragment).matches())
            throw new IllegalArgumentException("not a fragment of a DID URL");
    }

    /// The DID URL that an untrusted text is, as a `kid`; empty for a bare DID too.
    public static Optional<DidUrl> parse(String text) {
        int hash = text.indexOf('#');
        if (hash < 0 || !FRAGMENT.matcher(text.substring(hash + 1)).matches())
            return Optional.empty();
        return Did.parse(text.substring(0, hash))
                .map(did -> new DidUrl(did, text.substring(hash + 1)));
    }

    @Override
    public String toString() {
        return did + "#" + fragment;
    }
}
