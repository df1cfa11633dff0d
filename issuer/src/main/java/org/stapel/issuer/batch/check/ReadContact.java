package org.stapel.issuer.batch.check;

import org.stapel.issuer.award.Contact;
import org.stapel.issuer.batch.mapping.Field;
import org.stapel.issuer.batch.row.ReadCells;
import org.stapel.service.account.EmailAddress;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/// Reads where a learner is reached.
record ReadContact(ReadCells cells) {
    private static final Map<String, String> LANGUAGES =
            Map.of(
                    "nederlands", "nl",
                    "dutch", "nl",
                    "n", "nl",
                    "engels", "en",
                    "english", "en",
                    "e", "en",
                    "frans", "fr",
                    "french", "fr",
                    "duits", "de",
                    "german", "de");

    Contact contact() {
        return new Contact(email(), language(), address());
    }

    private Optional<EmailAddress> email() {
        Optional<String> text = cells.text(Field.EMAIL);
        if (text.isEmpty()) return Optional.empty();
        try {
            return text.map(EmailAddress::new);
        } catch (IllegalArgumentException e) {
            cells.tell("invalid_email", Field.EMAIL);
            return Optional.empty();
        }
    }

    private Optional<String> language() {
        Optional<String> text = cells.text(Field.LANGUAGE).map(t -> t.toLowerCase(Locale.ROOT));
        Optional<String> tag = text.map(t -> LANGUAGES.getOrDefault(t, t));
        if (tag.isEmpty() || valid(Field.LANGUAGE, "unknown_language", tag, List.of())) return tag;
        return Optional.empty();
    }

    private List<String> address() {
        List<String> lines = cells.texts(Field.ADDRESS);
        return valid(Field.ADDRESS, "bad_address", Optional.empty(), lines) ? lines : List.of();
    }

    private boolean valid(Field field, String code, Optional<String> tag, List<String> lines) {
        try {
            return new Contact(Optional.empty(), tag, lines).email().isEmpty();
        } catch (IllegalArgumentException e) {
            cells.tell(code, field);
            return false;
        }
    }
}
