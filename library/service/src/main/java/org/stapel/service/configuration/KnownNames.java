package org.stapel.service.configuration;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/// The names of all `stapel.` properties, read from the records that take them.
final class KnownNames {
    private static final Pattern INDEX = Pattern.compile("\\[\\d+]");
    private static final Pattern LAST_INDEX = Pattern.compile("_\\d+(?=_|$)");
    private static final Pattern UPPER = Pattern.compile("(?<=[a-z0-9])([A-Z])");

    private final Set<String> names = new HashSet<>();
    private final Set<String> openPrefixes = new HashSet<>();

    /// Adds the components of a record under its prefix.
    void add(String prefix, Class<?> record) {
        for (var component : record.getRecordComponents()) addComponent(prefix, component);
    }

    private void addComponent(String prefix, RecordComponent component) {
        addType(prefix + "." + kebab(component.getName()), component.getGenericType());
    }

    private void addType(String name, Type type) {
        var raw = raw(type);
        if (raw.isRecord()) add(name, raw);
        else if (Map.class.isAssignableFrom(raw)) openPrefixes.add(name);
        else if (holdsValues(raw)) addType(name, argument(type));
        else names.add(name);
    }

    private static boolean holdsValues(Class<?> raw) {
        return Collection.class.isAssignableFrom(raw) || raw == Optional.class;
    }

    private static Type argument(Type type) {
        return type instanceof ParameterizedType given
                ? given.getActualTypeArguments()[0]
                : Object.class;
    }

    private static Class<?> raw(Type type) {
        return switch (type) {
            case Class<?> plain -> plain;
            case ParameterizedType given -> (Class<?>) given.getRawType();
            default -> Object.class;
        };
    }

    /// Whether a property of a file, the command line or the system has a known name.
    boolean knowsProperty(String property) {
        var uniform = uniform(INDEX.matcher(property).replaceAll(""));
        return names.stream().anyMatch(name -> uniform(name).equals(uniform))
                || openPrefixes.stream().anyMatch(open -> uniform.startsWith(uniform(open)));
    }

    /// Whether an environment variable has a known name.
    boolean knowsVariable(String variable) {
        return knowsProperty(LAST_INDEX.matcher(variable).replaceAll(""));
    }

    /// The known name that a misspelt one is nearest to.
    Optional<String> nearest(String misspelt) {
        return names.stream()
                .min(Comparator.comparingInt(name -> distance(uniform(name), uniform(misspelt))));
    }

    Set<String> names() {
        return Set.copyOf(names);
    }

    private static String kebab(String component) {
        return UPPER.matcher(component).replaceAll("-$1").toLowerCase(Locale.ROOT);
    }

    private static String uniform(String name) {
        return name.replaceAll("[-_.]", "").toLowerCase(Locale.ROOT);
    }

    /// Levenshtein.
    private static int distance(String one, String other) {
        var row = new int[other.length() + 1];
        for (var j = 0; j < row.length; j++) row[j] = j;
        for (var i = 1; i <= one.length(); i++) nextRow(row, one.charAt(i - 1), i, other);
        return row[other.length()];
    }

    private static void nextRow(int[] row, char letter, int i, String other) {
        var diagonal = row[0];
        row[0] = i;
        for (var j = 1; j < row.length; j++) {
            var replaced = diagonal + (letter == other.charAt(j - 1) ? 0 : 1);
            diagonal = row[j];
            row[j] = Math.min(replaced, Math.min(row[j], row[j - 1]) + 1);
        }
    }
}
