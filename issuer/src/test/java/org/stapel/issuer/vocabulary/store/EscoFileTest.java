package org.stapel.issuer.vocabulary.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.stapel.issuer.vocabulary.Term;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

class EscoFileTest {
    @TempDir private Path folder;

    private EscoFile file(String name, String text) throws IOException {
        return new EscoFile(Files.writeString(folder.resolve(name), text));
    }

    @Test
    void skills_are_read_by_column_names_in_the_language_of_the_file() throws IOException {
        var file =
                file(
                        "skills_nl.csv",
                        "\uFEFFconceptType,conceptUri,preferredLabel,altLabels\r\n"
                                + "Skill,http://esco.example/1,\"meten, tellen\",\"een\ntwee\"\r\n"
                                + "Skill,not an address,weg,\n"
                                + "Skill,http://esco.example/2,\"het \"\"ding\"\"\",\n");
        assertThat(file.terms())
                .extracting(Term::code, term -> term.label().byLanguage())
                .containsExactly(
                        tuple("http://esco.example/1", Map.of("nl", "meten, tellen")),
                        tuple("http://esco.example/2", Map.of("nl", "het \"ding\"")));
    }

    @Test
    void labels_of_the_same_skill_come_together() throws IOException {
        var nl = file("skills_nl.csv", "conceptUri,preferredLabel\nhttp://e.example/1,meten\n");
        var en = file("skills_en.csv", "conceptUri,preferredLabel\nhttp://e.example/1,measure\n");
        assertThat(EscoFile.together(List.of(nl.terms(), en.terms())))
                .singleElement()
                .extracting(term -> term.label().byLanguage())
                .isEqualTo(Map.of("nl", "meten", "en", "measure"));
    }

    @Test
    void another_file_is_refused_by_name() throws IOException {
        var other = file("iets.csv", "a;b\n1;2\n");
        assertThatThrownBy(other::terms)
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("iets.csv");
        assertThatThrownBy(new EscoFile(folder.resolve("weg.csv"))::terms)
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("weg.csv");
    }
}
