package org.stapel.issuer.batch.check;

import org.stapel.issuer.batch.row.ReadCells;
import org.stapel.issuer.batch.row.RowFinding;
import org.stapel.issuer.batch.row.RowResult;
import org.stapel.issuer.catalogue.Offer;
import org.stapel.issuer.sheet.Parsed;

import tools.jackson.databind.JsonNode;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/// Reads a result on the scale of its offer. A result below the pass mark is no error.
record ReadResult(ReadCells cells) {
    private static final Set<String> ABSENT =
            Set.of("afwezig", "afw", "afw.", "absent", "gewettigd afwezig", "ongewettigd afwezig");

    /// Empty, with a finding, when it cannot be read; empty without one when the cell is blank.
    Optional<RowResult> of(String header, String pointer, Offer offer) {
        if (!(cells.rawText(header) instanceof Parsed.Value<String>(var text)))
            return Optional.empty();
        if (ABSENT.contains(text.toLowerCase(Locale.ROOT)))
            return Optional.of(new RowResult(text, true));
        JsonNode grading = offer.json().path("grading");
        Optional<BigDecimal> maximum = decimal(grading.path("maximum"));
        Optional<BigDecimal> passMark = decimal(grading.path("passMark"));
        if (maximum.isEmpty() && passMark.isEmpty()) return Optional.of(new RowResult(text, false));
        return switch (cells.decimal(header)) {
            case Parsed.Value<BigDecimal>(var value) ->
                    inRange(value, maximum, passMark, header, pointer);
            case Parsed.Blank<BigDecimal> _ -> Optional.empty();
            case Parsed.Bad<BigDecimal>(var code) -> refuse(code, header, pointer);
        };
    }

    private Optional<RowResult> inRange(
            BigDecimal value,
            Optional<BigDecimal> maximum,
            Optional<BigDecimal> passMark,
            String header,
            String pointer) {
        boolean above = maximum.filter(most -> value.compareTo(most) > 0).isPresent();
        if (value.signum() < 0 || above) {
            cells.tell(
                    RowFinding.error("score_range", pointer, Optional.of(header))
                            .with("maximum", maximum.map(BigDecimal::toPlainString).orElse("")));
            return Optional.empty();
        }
        boolean failed = passMark.filter(least -> value.compareTo(least) < 0).isPresent();
        return Optional.of(new RowResult(plain(value), failed));
    }

    private Optional<RowResult> refuse(String code, String header, String pointer) {
        cells.tell(
                RowFinding.error(code, pointer, Optional.of(header))
                        .with("value", cells.shown(header)));
        return Optional.empty();
    }

    /// `14.50` and `14.5` are the same result.
    private static String plain(BigDecimal value) {
        return value.signum() == 0 ? "0" : value.stripTrailingZeros().toPlainString();
    }

    private static Optional<BigDecimal> decimal(JsonNode text) {
        return text.isString() ? Optional.of(new BigDecimal(text.stringValue())) : Optional.empty();
    }
}
