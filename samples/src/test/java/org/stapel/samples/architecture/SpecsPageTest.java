package org.stapel.samples.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// `docs/specs.md` names classes and tests that exist, and a class in every row.
class SpecsPageTest {
    private static final Pattern NAME = Pattern.compile("`([A-Z][A-Za-z0-9]+)`");
    private static final int CLASSES = 2;
    private static final int TESTS = 3;

    @Test
    void every_class_it_names_is_a_source_file_of_the_product() throws IOException {
        Set<String> missing = named(rows(), CLASSES);
        missing.removeAll(sources(path -> path.contains("/src/main/")));

        assertThat(missing).isEmpty();
    }

    @Test
    void every_test_it_names_is_a_source_file_of_the_tests() throws IOException {
        Set<String> missing = named(rows(), TESTS);
        missing.removeAll(sources(path -> path.contains("/src/test/")));

        assertThat(missing).isEmpty();
    }

    @Test
    void every_row_has_four_cells_and_a_class() throws IOException {
        assertThat(rows())
                .hasSizeGreaterThan(40)
                .allSatisfy(row -> {
                    assertThat(row).hasSize(4);
                    assertThat(row.get(CLASSES)).containsPattern(NAME);
                });
    }

    private static Set<String> named(List<List<String>> rows, int column) {
        return rows.stream()
                .flatMap(row -> NAME.matcher(row.get(column)).results())
                .map(found -> found.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /// The rows of all tables, without their heads.
    private static List<List<String>> rows() throws IOException {
        Path page = JavaSources.projectRoot().resolve("docs/specs.md");
        return Files.readAllLines(page).stream()
                .filter(line -> line.startsWith("|") && !line.startsWith("|---"))
                .filter(line -> !line.startsWith("| specification |"))
                .map(line -> line.substring(1, line.lastIndexOf('|')))
                .map(line -> List.of(line.split("\\|", -1)))
                .toList();
    }

    private static Set<String> sources(Predicate<String> where) throws IOException {
        return JavaSources.of(JavaSources.projectRoot()).stream()
                .filter(path -> where.test(path.toString()))
                .map(path -> path.getFileName().toString().replace(".java", ""))
                .collect(Collectors.toSet());
    }
}
