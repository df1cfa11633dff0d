package org.stapel.issuer.cataloguing.web;

import org.jspecify.annotations.Nullable;

import java.util.List;

/// The form of an offer as its template draws it.
///
/// @param complaints one for each error, for the summary on top
/// @param general what is said of no field, but of the whole
record OfferView(List<Group> groups, List<Complaint> complaints, List<Said> general) {
    /// An error and the field to mend; empty for none.
    record Complaint(String target, String label, String sentence) {}

    /// A sentence.
    ///
    /// @param error `false` for a remark
    record Said(boolean error, String sentence) {}

    record Group(String name, String heading, List<Item> items) {}

    /// A field, or rows of fields.
    record Item(@Nullable Field field, @Nullable Rows rows) {}

    record Field(
            String id,
            String name,
            String label,
            @Nullable String hint,
            String control,
            @Nullable String lookup,
            List<Input> inputs,
            List<Said> said) {
        public boolean wrong() {
            return said.stream().anyMatch(Said::error);
        }

        /// The ids of what is said about the field, for `aria-describedby`.
        public String describedBy() {
            return hint == null ? id + "-said" : id + "-hint " + id + "-said";
        }

        public boolean grouped() {
            return inputs.size() > 1 || control.equals("CHOICES");
        }
    }

    /// One input.
    ///
    /// @param language empty unless the field has one input for each language
    record Input(
            String id,
            String name,
            String language,
            String languageName,
            String value,
            List<Option> options) {}

    record Option(String value, String label, boolean chosen) {}

    record Rows(
            String id,
            String name,
            String label,
            @Nullable String hint,
            List<List<Field>> rows,
            List<Said> said) {}
}
