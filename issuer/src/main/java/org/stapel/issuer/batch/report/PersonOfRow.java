package org.stapel.issuer.batch.report;

import org.stapel.issuer.award.Awards;
import org.stapel.issuer.award.OpenAward;
import org.stapel.issuer.batch.Batch;
import org.stapel.issuer.batch.mapping.Field;
import org.stapel.issuer.batch.row.CellText;
import org.stapel.issuer.batch.row.Row;
import org.stapel.issuer.batch.row.RowContent;

import java.util.Optional;

/// Whose row it is: as the award says, else as the file said while that is kept.
public record PersonOfRow(Awards awards, OpenAward opening) {
    /// Blank where nothing is known any more.
    public record Person(String number, String name) {}

    public Person of(Batch batch, Row row, RowContent content) {
        return content.cells().isEmpty()
                ? ofAward(row).orElse(new Person("", ""))
                : new Person(
                        said(batch, content, Field.LEARNER),
                        (said(batch, content, Field.GIVEN_NAME)
                                        + " "
                                        + said(batch, content, Field.FAMILY_NAME))
                                .strip());
    }

    private Optional<Person> ofAward(Row row) {
        return row.award()
                .flatMap(awards::byId)
                .flatMap(read -> opening.json(read.award().file()))
                .map(json -> json.path("learner"))
                .map(learner ->
                        new Person(
                                learner.path("identification").asString(""),
                                (learner.path("givenName").asString("")
                                                + " "
                                                + learner.path("familyName").asString(""))
                                        .strip()));
    }

    private static String said(Batch batch, RowContent content, Field field) {
        return batch.mapping()
                .flatMap(mapping -> mapping.headersOf(field).stream().findFirst())
                .map(batch.reading().headers()::indexOf)
                .filter(at -> at >= 0 && at < content.cells().size())
                .map(at -> CellText.shown(content.cells().get(at)))
                .orElse("");
    }
}
