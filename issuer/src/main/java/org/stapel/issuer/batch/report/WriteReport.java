package org.stapel.issuer.batch.report;

import org.stapel.issuer.award.Award;
import org.stapel.issuer.award.Awards;
import org.stapel.issuer.award.OpenAward;
import org.stapel.issuer.batch.Batch;
import org.stapel.issuer.batch.DeliveryStates;
import org.stapel.issuer.batch.row.Row;
import org.stapel.issuer.batch.row.RowContent;
import org.stapel.issuer.batch.run.WalkChunks;
import org.stapel.issuer.batch.words.BatchWords;
import org.stapel.issuer.institution.IssuerUrls;
import org.stapel.issuer.sheet.Cell;
import org.stapel.issuer.sheet.WriteSheet;
import org.stapel.service.web.Language;

import java.math.BigDecimal;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// The report of a batch: every row of the file in its order, and what became of it.
public record WriteReport(
        WalkChunks walk,
        Awards awards,
        OpenAward opening,
        DeliveryStates deliveries,
        BatchWords words,
        IssuerUrls urls) {
    private static final List<String> COLUMNS =
            List.of(
                    "row",
                    "learner",
                    "name",
                    "reference",
                    "state",
                    "why",
                    "award",
                    "console",
                    "link",
                    "delivery",
                    "time");

    public WriteSheet.Page page(Batch batch, Language language) {
        return new WriteSheet.Page(
                words.text(language, "batch.report.sheet"),
                COLUMNS.stream().map(c -> words.text(language, "batch.report." + c)).toList(),
                new RowsOfBatch<>(
                        batch,
                        walk,
                        (row, content) -> Optional.of(line(batch, language, row, content))));
    }

    private List<Cell> line(Batch batch, Language language, Row row, RowContent content) {
        Optional<Award> award = row.award().flatMap(awards::byId).map(Awards.Versioned::award);
        var person = new PersonOfRow(awards, opening).of(batch, row, content);
        var delivered = award.map(deliveries::of).orElse(DeliveryStates.Delivered.UNKNOWN);
        List<Cell> line = new ArrayList<>();
        line.add(new Cell.NumberCell(BigDecimal.valueOf(row.number())));
        line.add(text(person.number()));
        line.add(text(person.name()));
        line.add(text(row.reference().orElse("")));
        line.add(text(words.state(language, row.state())));
        line.add(text(why(language, content)));
        line.add(text(row.award().map(id -> id.value()).orElse("")));
        line.add(text(award.map(a -> console(batch, a)).orElse("")));
        line.add(text(delivered.link().map(URI::toString).orElse("")));
        line.add(text(delivered.state().map(code -> delivery(language, code)).orElse("")));
        line.add(text(row.at().map(at -> words.moment(language, at)).orElse("")));
        return line;
    }

    private String why(Language language, RowContent content) {
        return Stream.of(
                        words.findings(language, content.findings()),
                        words.differences(language, content.differences()))
                .filter(text -> !text.isEmpty())
                .reduce((one, other) -> one + " " + other)
                .orElse("");
    }

    private String delivery(Language language, String code) {
        return words.ofCode(language, "batch.delivery.", code);
    }

    private String console(Batch batch, Award award) {
        return urls.publicUrl()
                + "/console/"
                + batch.institution()
                + "/awards/"
                + award.file().id().value().replace("urn:uuid:", "");
    }

    private static Cell text(String value) {
        return value.isBlank() ? new Cell.Blank() : new Cell.Text(value);
    }
}
