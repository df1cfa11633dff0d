package org.stapel.issuer.award;

import org.stapel.service.account.EmailAddress;

import tools.jackson.databind.json.JsonMapper;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/// Where a learner is reached outside school; beside an award, never in a credential.
///
/// @param language BCP 47 tag in which to write to the learner
/// @param address postal, at most 7 lines of at most 100 characters
public record Contact(
        Optional<EmailAddress> email, Optional<String> language, List<String> address) {
    public static final Contact NONE = new Contact(Optional.empty(), Optional.empty(), List.of());

    private static final Pattern LANGUAGE = Pattern.compile("[a-z]{2,3}(-[A-Za-z0-9]{2,8}){0,4}");
    private static final int MOST_LINES = 7;
    private static final int LONGEST_LINE = 100;

    public Contact {
        address = List.copyOf(address);
        language.ifPresent(Contact::requireLanguage);
        if (address.size() > MOST_LINES)
            throw new IllegalArgumentException("an address has at most " + MOST_LINES + " lines");
        address.forEach(Contact::requireLine);
    }

    /// Whether nothing is known.
    public boolean isEmpty() {
        return email.isEmpty() && language.isEmpty() && address.isEmpty();
    }

    /// The text that is sealed and stored.
    public String sealable() {
        var plain = new Plain(email.map(EmailAddress::value), language, address);
        return JsonMapper.shared().writeValueAsString(plain);
    }

    /// Reads back what [#sealable] wrote.
    public static Contact opened(String text) {
        Plain plain = JsonMapper.shared().readValue(text, Plain.class);
        return new Contact(plain.email().map(EmailAddress::new), plain.language(), plain.address());
    }

    private record Plain(Optional<String> email, Optional<String> language, List<String> address) {}

    private static void requireLanguage(String tag) {
        if (!LANGUAGE.matcher(tag).matches())
            throw new IllegalArgumentException("not a language tag");
    }

    private static void requireLine(String line) {
        if (line.isBlank() || line.length() > LONGEST_LINE)
            throw new IllegalArgumentException(
                    "a line of an address has 1 to " + LONGEST_LINE + " characters");
        if (line.chars().anyMatch(Character::isISOControl))
            throw new IllegalArgumentException("a line of an address has no control characters");
    }

    /// Nothing of it: personal data.
    @Override
    public String toString() {
        return "Contact[…]";
    }
}
