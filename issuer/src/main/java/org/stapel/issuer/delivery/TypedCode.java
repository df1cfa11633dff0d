package org.stapel.issuer.delivery;

import org.stapel.credential.encoding.Bytes;

import java.math.BigInteger;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/// A code that people type, in Crockford's base 32: 12 characters for a show link, 6 for opening a
/// claim without a birth date.
public record TypedCode(String value) {
    public static final int SHOWING = 12;
    public static final int CLAIMING = 6;

    private static final String ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
    private static final Pattern SYNTAX = Pattern.compile("[" + ALPHABET + "]{6,12}");
    private static final int BITS = 5;
    private static final int GROUP = 4;

    public TypedCode {
        if (!SYNTAX.matcher(value).matches())
            throw new IllegalArgumentException("not a code of this service");
    }

    /// The first bits of this secret, which must hold enough of them.
    public static TypedCode of(Bytes secret, int length) {
        var number = new BigInteger(1, secret.toArray());
        StringBuilder code = new StringBuilder(length);
        for (int i = 0; i < length; i++)
            code.append(ALPHABET.charAt(number.shiftRight(i * BITS).intValue() & 31));
        return new TypedCode(code.toString());
    }

    /// What somebody typed: case, blanks and hyphens do not count, O is 0, I and L are 1.
    public static Optional<TypedCode> typed(String unverified, int length) {
        String bare =
                unverified
                        .toUpperCase(Locale.ROOT)
                        .replaceAll("[\\s-]", "")
                        .replace('O', '0')
                        .replaceAll("[IL]", "1");
        return bare.length() == length && SYNTAX.matcher(bare).matches()
                ? Optional.of(new TypedCode(bare))
                : Optional.empty();
    }

    /// In groups of four, as it is printed.
    public String grouped() {
        return value.length() == SHOWING
                ? String.join(
                        "-",
                        value.substring(0, GROUP),
                        value.substring(GROUP, 2 * GROUP),
                        value.substring(2 * GROUP))
                : value;
    }

    /// Without the secret.
    @Override
    public String toString() {
        return "TypedCode";
    }
}
