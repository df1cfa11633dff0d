package org.stapel.issuer.privacy;

import java.lang.Character.UnicodeScript;
import java.net.IDN;
import java.text.Normalizer;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/// An e-mail address to which something may be sent: dot-atom of RFC 5321, its domain in ASCII.
///
/// A domain of other letters is taken when each of its labels keeps to one script, so that none
/// passes for another; it is kept as its A-labels. Local part at most 64 characters, all 254.
public record LearnerEmail(String value) {
    private static final int LONGEST = 254;
    private static final Pattern LOCAL =
            Pattern.compile(
                    "(?=.{1,64}$)[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+"
                            + "(\\.[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+)*");
    private static final Pattern LABEL = Pattern.compile("[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?");
    private static final Pattern TOP = Pattern.compile("[a-z]{2,63}|xn--[a-z0-9-]{1,59}");
    private static final Set<UnicodeScript> NEUTRAL =
            EnumSet.of(UnicodeScript.COMMON, UnicodeScript.INHERITED);

    public LearnerEmail {
        int at = value.lastIndexOf('@');
        if (value.length() > LONGEST
                || at < 1
                || !LOCAL.matcher(value.substring(0, at)).matches()
                || !isDomain(value.substring(at + 1)))
            throw new IllegalArgumentException("not an e-mail address");
    }

    /// Empty for what cannot be one; blanks around it do not count.
    public static Optional<LearnerEmail> parse(String unverified) {
        String text = unverified.strip();
        int at = text.lastIndexOf('@');
        if (text.length() > LONGEST || at < 1 || text.chars().anyMatch(Character::isISOControl))
            return Optional.empty();
        try {
            return Optional.of(
                    new LearnerEmail(
                            text.substring(0, at) + "@" + inAscii(text.substring(at + 1))));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private static String inAscii(String domain) {
        String normal = Normalizer.normalize(domain, Normalizer.Form.NFC);
        return IDN.toASCII(normal, IDN.USE_STD3_ASCII_RULES).toLowerCase(Locale.ROOT);
    }

    private static boolean isDomain(String domain) {
        String[] labels = domain.split("\\.", -1);
        if (labels.length < 2 || !TOP.matcher(labels[labels.length - 1]).matches()) return false;
        for (String label : labels)
            if (!LABEL.matcher(label).matches() || !keepsToOneScript(label)) return false;
        return true;
    }

    private static boolean keepsToOneScript(String label) {
        String shown = IDN.toUnicode(label);
        // Java decodes letters of Unicode 3.2; what it cannot show, others may show as anything
        if (shown.startsWith("xn--")) return false;
        Set<UnicodeScript> scripts = EnumSet.noneOf(UnicodeScript.class);
        shown.codePoints().mapToObj(UnicodeScript::of).forEach(scripts::add);
        scripts.removeAll(NEUTRAL);
        boolean looksLatin = scripts.equals(EnumSet.of(UnicodeScript.LATIN));
        boolean foreign = label.startsWith("xn--") && !looksLatin;
        return scripts.size() <= 1 && !(foreign && passesForLatin(shown));
    }

    /// Whole labels of Cyrillic or Greek letters that look like Latin ones, as in `аррӏе`.
    private static boolean passesForLatin(String shown) {
        return shown.codePoints().allMatch(c -> c < 128 || LOOKALIKES.indexOf(c) >= 0);
    }

    private static final String LOOKALIKES =
            "\u0430\u0435\u043e\u0440\u0441\u0443\u0445\u0455\u0456\u0458\u04cf\u0501\u051b\u051d"
                    + "\u0432\u043a\u043c\u043d\u0442\u04bb\u03bf\u03b1\u03c1\u03bd\u03c5\u03c7";

    /// Nothing of it: personal data.
    @Override
    public String toString() {
        return "LearnerEmail[…]";
    }
}
