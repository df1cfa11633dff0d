package org.stapel.issuer.console.web;

import org.jspecify.annotations.Nullable;

import java.util.List;

/// An award form as its template draws it.
///
/// @param complaints one for each error, for the summary on top
record FormView(List<Group> groups, List<Complaint> complaints, List<String> generalWarnings) {
    /// An error and the input to mend.
    record Complaint(String target, String label, String sentence) {}

    record Group(String name, String heading, List<Item> items) {
        public boolean filled() {
            return items.stream().anyMatch(Item::filled);
        }
    }

    /// A field, or rows of fields.
    record Item(@Nullable Field field, @Nullable Rows rows) {
        public boolean filled() {
            return (field != null && field.filled()) || (rows != null && rows.filled());
        }
    }

    record Field(
            String id,
            String label,
            @Nullable String hint,
            String type,
            boolean optional,
            List<Input> inputs,
            List<String> errors,
            List<String> warnings) {
        public boolean filled() {
            return inputs.stream().anyMatch(input -> !input.value().isEmpty());
        }

        /// The ids of what is said about the field, for `aria-describedby`.
        public @Nullable String describedBy() {
            String ids =
                    (hint == null ? "" : id + "-hint ")
                            + (errors.isEmpty() ? "" : id + "-error ")
                            + (warnings.isEmpty() ? "" : id + "-warning");
            return ids.isBlank() ? null : ids.strip();
        }
    }

    /// One input.
    ///
    /// @param language empty unless the field has one input for each language
    /// @param shown the value as a reader sees it
    record Input(
            String id,
            String name,
            String language,
            String languageName,
            String value,
            String shown,
            List<Option> options) {}

    record Option(String value, String label, boolean chosen) {}

    record Rows(
            String id,
            String name,
            String label,
            @Nullable String hint,
            boolean optional,
            List<List<Field>> rows,
            List<String> errors,
            List<String> warnings) {
        public boolean filled() {
            return rows.stream().flatMap(List::stream).anyMatch(Field::filled);
        }
    }
}
