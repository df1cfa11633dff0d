package org.stapel.credential.profile;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// The number in a printed grade, as in `14`, `14,5` or `14/20`; none in `pass` or `A`.
final class GradeNumber {
    private static final Pattern NUMBER =
            Pattern.compile("([0-9]{1,6}(?:[.,][0-9]{1,4})?)(?: ?/ ?[0-9]{1,6})?");

    private GradeNumber() {}

    static Optional<BigDecimal> of(String printed) {
        Matcher matcher = NUMBER.matcher(printed.strip());
        return matcher.matches()
                ? Optional.of(new BigDecimal(matcher.group(1).replace(',', '.')))
                : Optional.empty();
    }
}
