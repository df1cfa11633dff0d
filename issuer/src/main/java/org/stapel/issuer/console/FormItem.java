package org.stapel.issuer.console;

import java.util.Arrays;
import java.util.List;

/// One thing that the award form asks for; its name is its place in the award record, with dots.
public sealed interface FormItem {
    String name();

    /// How a value is typed, and what it is in JSON.
    enum Type {
        TEXT,
        LONG_TEXT,
        DATE,
        MOMENT,
        DECIMAL,
        INTEGER,
        CHOICE,
        CHOICES,
        YES_NO,
        LINES
    }

    /// One value, or one for each language of the form.
    ///
    /// @param options of a choice; empty otherwise
    record Field(String name, Type type, boolean localized, List<String> options)
            implements FormItem {
        public Field {
            options = List.copyOf(options);
        }

        /// The inputs that carry it: itself, or `name.nl` and `name.en`.
        public List<String> inputs() {
            return localized
                    ? FormLayout.LANGUAGES.stream().map(language -> name + "." + language).toList()
                    : List.of(name);
        }

        Field below(String prefix) {
            return new Field(prefix + "." + name, type, localized, options);
        }
    }

    /// Objects of one shape, as many as are needed.
    ///
    /// @param fields named from the row on
    record Rows(String name, List<Field> fields) implements FormItem {
        /// The most rows that a form has.
        public static final int MOST = 40;

        public Rows {
            fields = List.copyOf(fields);
        }

        /// The fields of one row, with their full names.
        public List<Field> row(int index) {
            return fields.stream().map(field -> field.below(name + "." + index)).toList();
        }
    }

    static Field text(String name) {
        return new Field(name, Type.TEXT, false, List.of());
    }

    static Field localized(String name) {
        return new Field(name, Type.TEXT, true, List.of());
    }

    static Field longText(String name) {
        return new Field(name, Type.LONG_TEXT, true, List.of());
    }

    static Field lines(String name) {
        return new Field(name, Type.LINES, true, List.of());
    }

    static Field typed(String name, Type type) {
        return new Field(name, type, false, List.of());
    }

    static Field choice(String name, Enum<?>[] options) {
        return new Field(name, Type.CHOICE, false, Arrays.stream(options).map(Enum::name).toList());
    }
}
