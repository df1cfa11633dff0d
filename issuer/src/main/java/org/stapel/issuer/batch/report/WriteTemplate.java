package org.stapel.issuer.batch.report;

import org.stapel.credential.model.AwardKind;
import org.stapel.issuer.batch.check.ReadRow;
import org.stapel.issuer.batch.words.BatchWords;
import org.stapel.issuer.catalogue.Offer;
import org.stapel.issuer.sheet.Cell;
import org.stapel.issuer.sheet.WriteSheet;
import org.stapel.service.web.Language;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;

/// A sheet to be filled in for one offer: exactly the columns that are needed, and one fictitious
/// row, which is never awarded. Uploaded, it says by itself what it is about.
public record WriteTemplate(BatchWords words) {
    private static final LocalDate BIRTH = LocalDate.of(1989, 3, 1);

    public WriteSheet.Page page(Offer offer, LocalDate today, Language language) {
        SequencedMap<String, Cell> columns = new LinkedHashMap<>();
        put(columns, language, "learner", text(ReadRow.EXAMPLE_LEARNER));
        put(columns, language, "familyName", text("Voorbeeld-Ooievaar"));
        put(columns, language, "givenName", text("Fien"));
        put(columns, language, "birthDate", new Cell.DateCell(BIRTH));
        results(columns, offer);
        if (offer.kind() == AwardKind.EXEMPTION_DECISION)
            put(columns, language, "exempted", text(String.join(" ", offer.units())));
        put(columns, language, "awardedDate", new Cell.DateCell(today));
        put(columns, language, "period", text("JUN"));
        put(columns, language, "email", text("fien@voorbeeld.example"));
        put(columns, language, "language", text("nl"));
        return new WriteSheet.Page(
                words.text(language, "batch.template.sheet"),
                List.copyOf(columns.keySet()),
                List.of(List.copyOf(columns.values())).iterator());
    }

    /// The name of the whole stands in a header with its version, so that it is known again.
    private static void results(SequencedMap<String, Cell> columns, Offer offer) {
        columns.put(
                "Resultaat " + offer.id() + " " + offer.version(),
                offer.json().has("grading")
                        ? new Cell.NumberCell(new BigDecimal("14.5"))
                        : text(""));
        if (offer.type() == Offer.Type.MODULE && offer.kind() == AwardKind.MICROCREDENTIAL)
            offer.units()
                    .forEach(unit ->
                            columns.put(
                                    "Resultaat " + unit,
                                    new Cell.NumberCell(new BigDecimal("14.5"))));
    }

    private void put(
            SequencedMap<String, Cell> columns, Language language, String field, Cell example) {
        columns.put(words.text(language, "batch.template." + field), example);
    }

    private static Cell text(String value) {
        return value.isEmpty() ? new Cell.Blank() : new Cell.Text(value);
    }
}
