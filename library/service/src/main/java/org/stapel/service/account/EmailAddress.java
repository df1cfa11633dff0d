package org.stapel.service.account;

import com.fasterxml.jackson.annotation.JsonCreator;

import java.util.Locale;
import java.util.regex.Pattern;

/// An e-mail address as people sign in with it: lower case, at most 254 characters.
public record EmailAddress(String value) {
    private static final Pattern SYNTAX =
            Pattern.compile(
                    "[A-Za-z0-9.!#$%&'*+/=?^_`{|}~-]{1,64}@[A-Za-z0-9](?:[A-Za-z0-9.-]{0,187})");

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public EmailAddress {
        if (!SYNTAX.matcher(value).matches())
            throw new IllegalArgumentException("not an e-mail address");
        value = value.toLowerCase(Locale.ROOT);
    }

    /// Nothing of it: personal data.
    @Override
    public String toString() {
        return "EmailAddress[…]";
    }
}
