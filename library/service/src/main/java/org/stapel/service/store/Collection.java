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

    /// Refuses a document with a key that this collection does not declare.
    public void requireDeclared(Document document) {
        document.keys().keySet().forEach(this::requireDeclared);
    }

    /// Refuses the name of a key that this collection does not declare.
    public Key requireDeclared(String key) {
        return keys.stream()
                .filter(declared -> declared.name().equals(key))
                .findFirst()
                .orElseThrow(() ->
                        new IllegalArgumentException("key not declared in " + name + ": " + key));
    }

    /// Refuses the name of a key that is not declared unique.
    public void requireUnique(String key) {
        if (!requireDeclared(key).unique())
            throw new IllegalArgumentException("key not unique in " + name + ": " + key);
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
