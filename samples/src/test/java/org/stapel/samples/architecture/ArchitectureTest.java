package org.stapel.samples.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.core.importer.Location;
import com.tngtech.archunit.lang.ArchRule;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import java.util.stream.Stream;

/// Each rule holds for the product, and each rule is red on a violation planted for it under
/// `planted` packages of the tests: a rule that was never red proves nothing.
class ArchitectureTest {
    private static final JavaClasses PRODUCT =
            new ClassFileImporter()
                    .withImportOption(new ImportOption.DoNotIncludeTests())
                    .withImportOption(ArchitectureTest::isNotPlanted)
                    .importPackages("org.stapel");

    private static final JavaClasses PLANTED =
            new ClassFileImporter()
                    .withImportOption(ArchitectureTest::isPlanted)
                    .importPackages("org.stapel");

    static Stream<String> rules() {
        return ArchitectureRules.all().keySet().stream();
    }

    @ParameterizedTest
    @MethodSource("rules")
    void the_product_keeps(String rule) {
        rule(rule).check(PRODUCT);
    }

    @ParameterizedTest
    @MethodSource("rules")
    void a_planted_violation_breaks(String rule) {
        assertThat(rule(rule).evaluate(PLANTED).hasViolation()).as(rule).isTrue();
    }

    @Test
    void the_product_is_really_looked_at() {
        assertThat(PRODUCT.stream().map(type -> type.getPackageName().split("\\.")[2]).distinct())
                .contains("schemas", "credential", "service", "issuer", "verifier");
    }

    private static ArchRule rule(String name) {
        return java.util.Objects.requireNonNull(ArchitectureRules.all().get(name));
    }

    private static boolean isPlanted(Location location) {
        return location.contains("/planted/");
    }

    private static boolean isNotPlanted(Location location) {
        return !isPlanted(location);
    }
}
