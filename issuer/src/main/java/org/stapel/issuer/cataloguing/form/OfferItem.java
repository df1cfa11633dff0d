package org.stapel.issuer.cataloguing.form;

import org.stapel.issuer.catalogue.table.Notation;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/// One thing that the form of an offer asks for; its name is its place in the offer's JSON, dotted.
public sealed interface OfferItem {
    String name();

    /// How a value is put in.
    enum Control {
        LINE,
        AREA,
        CHOICE,
        CHOICES,
        YES_NO
    }

    /// One value, or one for each language of the form.
    ///
    /// @param notation of the text in the input
    /// @param options of a choice
    /// @param lookup name of the vocabulary in which values can be looked up
    record Field(
            String name,
            Control control,
            Notation notation,
            boolean localized,
            List<String> options,
            Optional<String> lookup)
            implements OfferItem {
        public Field {
            options = List.copyOf(options);
        }

        /// The inputs that carry it: itself, or `name.nl` and `name.en`.
        public List<String> inputs() {
            return localized
                    ? OfferLayout.LANGUAGES.stream().map(tag -> joined(name, tag)).toList()
                    : List.of(name);
        }

        Field below(String prefix) {
            String below = name.isEmpty() ? prefix : prefix + "." + name;
            return new Field(below, control, notation, localized, options, lookup);
        }

        private static String joined(String name, String tag) {
            return name.isEmpty() ? tag : name + "." + tag;
        }
    }

    /// Objects of one shape, as many as are needed.
    ///
    /// @param fields named from the row on
    record Rows(String name, List<Field> fields) implements OfferItem {
        /// The most rows that a form shows; an offer may have more, which then stay as they are.
        public static final int MOST = 120;

        public Rows {
            fields = List.copyOf(fields);
        }

        /// The fields of one row, with their full names.
        public List<Field> row(int index) {
            return fields.stream().map(field -> field.below(name + "." + index)).toList();
        }
    }

    static Field line(String name, Notation notation) {
        return new Field(name, Control.LINE, notation, false, List.of(), Optional.empty());
    }

    static Field area(String name, Notation notation) {
        return new Field(name, Control.AREA, notation, false, List.of(), Optional.empty());
    }

    static Field lookup(String name, Control control, Notation notation, String vocabulary) {
        return new Field(name, control, notation, false, List.of(), Optional.of(vocabulary));
    }

    static Field localized(String name, Control control, Notation notation) {
        return new Field(name, control, notation, true, List.of(), Optional.empty());
    }

    static Field choice(String name, Notation notation, Enum<?>... options) {
        return choice(name, Control.CHOICE, notation, options);
    }

    static Field choice(String name, Control control, Notation notation, Enum<?>... options) {
        List<String> names = Arrays.stream(options).map(Enum::name).toList();
        return new Field(name, control, notation, false, names, Optional.empty());
    }
}
