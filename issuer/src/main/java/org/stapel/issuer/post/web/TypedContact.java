package org.stapel.issuer.post.web;

import org.stapel.issuer.award.Contact;
import org.stapel.issuer.privacy.LearnerEmail;
import org.stapel.service.account.EmailAddress;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Another contact as somebody typed it into the form.
record TypedContact(String email, String language, String address) {
    /// What is missing was left empty.
    static TypedContact of(Map<String, String> posted) {
        return new TypedContact(
                posted.getOrDefault("email", "").strip(),
                posted.getOrDefault("language", ""),
                posted.getOrDefault("address", ""));
    }

    /// Empty when it is none, or says nothing.
    Optional<Contact> contact() {
        List<String> lines =
                address.lines().map(String::strip).filter(line -> !line.isEmpty()).toList();
        Optional<LearnerEmail> parsed = LearnerEmail.parse(email);
        if (parsed.isEmpty() && !email.isEmpty()) return Optional.empty();
        try {
            var contact =
                    new Contact(
                            parsed.map(e -> new EmailAddress(e.value())),
                            Optional.of(language).filter(l -> !l.isBlank()),
                            lines);
            return Optional.of(contact)
                    .filter(c -> c.email().isPresent() || !c.address().isEmpty());
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}
