package org.stapel.issuer.catalogue.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.stapel.credential.encoding.StrictJson;
import org.stapel.credential.model.LocalizedText;
import org.stapel.credential.profile.SchemaCheck;
import org.stapel.issuer.catalogue.Catalogue;
import org.stapel.issuer.catalogue.CatalogueFinding;
import org.stapel.schemas.PinnedDocuments;

import tools.jackson.databind.node.ObjectNode;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

class CatalogueTableTest {
    private static final SchemaCheck SCHEMA = SchemaCheck.load(PinnedDocuments.load());
    private static final String KNOWN = "http://esco.example/1";

    private final Columns columns =
            new Columns(uri ->
                    uri.equals(KNOWN)
                            ? Optional.of(new LocalizedText(Map.of("nl", "meten", "en", "measure")))
                            : Optional.empty());

    private ReadTable reading() {
        return new ReadTable(
                columns,
                json ->
                        SCHEMA.violations("catalogue", json).stream()
                                .map(v -> new CatalogueFinding(v.code(), v.pointer(), Map.of()))
                                .toList());
    }

    private static ObjectNode unit(String members) {
        return (ObjectNode)
                StrictJson.parse(
                        "{\"institution\":\"zilverbeek\",\"modules\":[],\"units\":[{\"id\":\"U1\","
                                + "\"version\":\"2026\",\"title\":{\"nl\":\"Cijfers\"}"
                                + members
                                + "}]}");
    }

    private ReadTable.Outcome back(ObjectNode catalogue, String language) {
        Table table = new WriteTable(columns).of(Catalogue.of(catalogue), language);
        return reading().read(table, "zilverbeek");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                ",\"outcomes\":[{\"id\":\"a\",\"statement\":{\"nl\":\"x\",\"en\":\"y\"}}]",
                ",\"outcomes\":[{\"statement\":{\"nl\":\"een | twee\"}}]",
                ",\"outcomes\":[{\"statement\":{\"nl\":\"regel\\nregel\",\"fr\":\"ligne\"}}]",
                ",\"outcomes\":[{\"statement\":{\"en\":\"{odd}\"},\"codes\":[{\"framework\":\"DLR\",\"code\":\"3.2:"
                    + " b\"}]}]",
                ",\"outcomes\":[{\"id\":\"a\",\"statement\":{\"nl\":\"x\"},\"codes\":[{\"framework\":"
                    + "\"BK\",\"code\":\"7\",\"uri\":\"https://bk.example/7\"}]}]",
                ",\"outcomes\":[{\"statement\":{\"nl\":\"x\"},\"skills\":[{\"uri\":"
                    + "\"http://esco.example/1\",\"label\":{\"nl\":\"meten\",\"en\":\"measure\"}},{\"uri\":\"http://esco.example/2\",\"label\":{\"nl\":\"a"
                    + " (b)\",\"en\":\"c\"}},"
                    + "{\"uri\":\"http://esco.example/3\",\"label\":{\"en\":\"only\"}}]}]",
                ",\"outcomes\":[],\"prerequisites\":[],\"tags\":[\"a;b\",\"c\"]",
                ",\"title\":{\"en\":\"Only\",\"de\":\"Nur\"}",
                ",\"ects\":\"4.50\",\"hours\":\"137.5\",\"eqf\":6,\"field\":\"0612\"",
                ",\"ectsSheet\":{\"nl\":\"Alinea\\n\\nAlinea\"},\"ectsSheetUrl\":\"https://e.example/\"",
                ",\"assessments\":[{\"type\":\"ORAL_EXAM\"},{\"type\":\"QUIZ\",\"supervision\":"
                        + "\"UNSUPERVISED_NO_ID\",\"criteria\":{\"en\":\"c\"}}]",
                ",\"qualityAssurance\":[{\"type\":\"INTERNAL\",\"agent\":{\"nl\":\"a\"},"
                        + "\"url\":\"https://q.example/\"}]",
                ",\"grading\":{\"scheme\":\"0-20\",\"maximum\":\"20\",\"passMark\":\"10\"}"
            })
    void what_is_written_is_read_back_as_the_same(String members) {
        ObjectNode catalogue = unit("");
        ObjectNode changed = (ObjectNode) StrictJson.parse("{\"x\":0" + members + "}");
        changed.remove("x");
        ((ObjectNode) catalogue.at("/units/0")).setAll(changed);
        for (String language : List.of("nl", "en"))
            assertThat(back(catalogue, language)).isEqualTo(new ReadTable.Outcome.Read(catalogue));
    }

    private Table table(List<String> headers, List<String> cells) {
        return new Table(headers, List.of(new Table.Row(7, cells)));
    }

    private List<TableProblem> problems(String header, String cell) {
        var headers = new ArrayList<>(List.of("list", "id", "version", "title nl", header));
        var outcome =
                reading()
                        .read(
                                table(headers, List.of("unit", "U1", "2026", "Cijfers", cell)),
                                "zilverbeek");
        return outcome instanceof ReadTable.Outcome.Refused(var problems) ? problems : List.of();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "ects; zes; schema_pattern",
                "EQF; hoog; not_a_number",
                "eqf; 9; schema_maximum",
                "outcomes; a | x | y | dit niet; not_a_skill_or_code",
                "outcomes; a | x | y | http://esco.example/9; skill_without_label",
                "Toetsing; GOKKEN; schema_enum",
                "toetsing; QUIZ | SUPERVISED_NO_ID | a | b | c; too_many_bars",
                "Deelname; {; schema_enum",
                "outcomes; { geen json; not_json",
                "onderdelen; U2; not_for_this_list",
                "leerresultaten; | | ; schema_required"
            })
    void a_wrong_cell_is_told_by_row_and_column(String header, String cell, String code) {
        assertThat(problems(header, cell))
                .extracting(TableProblem::row, TableProblem::column, TableProblem::code)
                .contains(tuple(7, header, code));
    }

    @ParameterizedTest
    @CsvSource({"Kleur, unknown_column", "Titel NL, column_doubled"})
    void a_wrong_header_is_told(String header, String code) {
        assertThat(problems(header, ""))
                .extracting(TableProblem::row, TableProblem::column, TableProblem::code)
                .containsExactly(tuple(1, header, code));
    }

    @Test
    void a_table_without_its_columns_says_which() {
        assertThat(reading().read(table(List.of("naam"), List.of("x")), "zilverbeek"))
                .isInstanceOfSatisfying(
                        ReadTable.Outcome.Refused.class,
                        refused ->
                                assertThat(refused.problems())
                                        .extracting(TableProblem::code)
                                        .containsExactly(
                                                "unknown_column",
                                                "column_missing",
                                                "column_missing",
                                                "column_missing"));
    }

    @Test
    void every_error_is_told_at_once() {
        var rows =
                List.of(
                        new Table.Row(2, List.of("unit", "U1", "1", "hoog")),
                        new Table.Row(3, List.of("vak", "U2", "1", "6")),
                        new Table.Row(4, List.of("unit", "U3", "1", "laag")));
        var outcome = reading().read(new Table(List.of("lijst", "id", "versie", "eqf"), rows), "x");
        assertThat(((ReadTable.Outcome.Refused) outcome).problems())
                .extracting(TableProblem::row)
                .containsExactly(2, 3, 4);
    }

    @ParameterizedTest
    @CsvSource({"612, 0612", "0612, 0612", "06, 06", "6, 06", "61, 061", "1015, 1015", "10, 10"})
    void the_zero_that_a_spreadsheet_takes_from_a_field_comes_back(String cell, String code) {
        assertThat(Scalar.ISCED.read(cell))
                .isInstanceOfSatisfying(
                        Parsed.Value.class,
                        value -> assertThat(value.json().asString()).isEqualTo(code));
    }

    @Test
    void people_may_put_semicolons_between_names_and_commas_in_numbers() {
        var headers = List.of("type", "id", "version", "title nl", "talen", "studiepunten");
        var cells = List.of("opleidingsonderdeel", "U1", "2026", "Cijfers", "nl; en", "4,5");
        var outcome = (ReadTable.Outcome.Read) reading().read(table(headers, cells), "zilverbeek");
        assertThat(outcome.catalogue().at("/units/0/languages").size()).isEqualTo(2);
        assertThat(outcome.catalogue().at("/units/0/ects").asString()).isEqualTo("4.5");
    }
}
