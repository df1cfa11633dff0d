package org.stapel.service.store;

import java.util.List;
import java.util.regex.Pattern;

/// A named set of documents with its declared keys.
public record Collection(String name, List<Key> keys) {
    private static final Pattern NAME = Pattern.compile("[a-z][a-z0-9_]{0,40}");

    public Collection {
        if (!NAME.matcher(name).matches())
            throw new IllegalArgumentException("not a collection name: " + name);
        keys = List.copyOf(keys);
    }

    /// A key that documents may carry, with none, one or several values; unique over the whole
    /// collection, or not.
    public record Key(String name, boolean unique) {
        public Key {
            if (!NAME.matcher(name).matches())
                throw new IllegalArgumentException("not a key name: " + name);
        }

        public static Key unique(String name) {
            return new Key(name, true);
        }

        public static Key shared(String name) {
            return new Key(name, false);
        }
    }
}
