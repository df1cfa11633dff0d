package org.stapel.samples.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;

import org.jspecify.annotations.NullMarked;

import java.net.HttpURLConnection;
import java.net.Socket;
import java.net.URL;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZonedDateTime;
import java.util.Map;
import java.util.SequencedMap;
import java.util.TreeMap;

/// The rules of `docs/ARCHITECTURE.md` that a machine keeps, by name.
final class ArchitectureRules {
    private static final String[] FEATURE_ROOTS = {"org.stapel.issuer.*", "org.stapel.verifier.*"};
    private static final String[] PRODUCT = {
        "org.stapel.credential..",
        "org.stapel.service..",
        "org.stapel.issuer..",
        "org.stapel.verifier.."
    };
    private static final String[] TIMELESS = {
        "org.stapel.credential..", "org.stapel.issuer.*", "org.stapel.verifier.*"
    };

    private ArchitectureRules() {}

    static SequencedMap<String, ArchRule> all() {
        SequencedMap<String, ArchRule> rules = new TreeMap<>();
        rules.putAll(directions());
        rules.putAll(featureRoots());
        rules.putAll(habits());
        return rules;
    }

    private static Map<String, ArchRule> directions() {
        return Map.of(
                "schemas_know_nothing_else",
                noClasses()
                        .that()
                        .resideInAPackage("org.stapel.schemas..")
                        .should()
                        .dependOnClassesThat()
                        .resideOutsideOfPackages(
                                "org.stapel.schemas..", "java..", "org.jspecify.."),
                "credential_knows_no_spring",
                noClasses()
                        .that()
                        .resideInAPackage("org.stapel.credential..")
                        .should()
                        .dependOnClassesThat()
                        .resideInAnyPackage("org.springframework..", "jakarta.."),
                "credential_knows_no_service",
                noClasses()
                        .that()
                        .resideInAPackage("org.stapel.credential..")
                        .should()
                        .dependOnClassesThat()
                        .resideInAnyPackage(
                                "org.stapel.service..",
                                "org.stapel.issuer..",
                                "org.stapel.verifier.."),
                "service_knows_no_application",
                noClasses()
                        .that()
                        .resideInAPackage("org.stapel.service..")
                        .should()
                        .dependOnClassesThat()
                        .resideInAnyPackage("org.stapel.issuer..", "org.stapel.verifier.."),
                "issuer_knows_no_verifier",
                noClasses()
                        .that()
                        .resideInAPackage("org.stapel.issuer..")
                        .should()
                        .dependOnClassesThat()
                        .resideInAPackage("org.stapel.verifier.."),
                "verifier_knows_no_issuer",
                noClasses()
                        .that()
                        .resideInAPackage("org.stapel.verifier..")
                        .should()
                        .dependOnClassesThat()
                        .resideInAPackage("org.stapel.issuer.."),
                "only_the_two_doors_lead_out",
                noClasses()
                        .that()
                        .resideInAnyPackage(PRODUCT)
                        .and()
                        .resideOutsideOfPackage("org.stapel.credential.fetch..")
                        .should()
                        .dependOnClassesThat()
                        .resideInAnyPackage("java.net.http..", "org.springframework.web.client..")
                        .orShould()
                        .callMethod(URL.class, "openStream")
                        .orShould()
                        .callMethod(URL.class, "openConnection")
                        .orShould()
                        .dependOnClassesThat()
                        .areAssignableTo(Socket.class)
                        .orShould()
                        .dependOnClassesThat()
                        .areAssignableTo(HttpURLConnection.class));
    }

    private static Map<String, ArchRule> featureRoots() {
        return Map.of(
                "feature_roots_know_no_adapter",
                noClasses()
                        .that()
                        .resideInAnyPackage(FEATURE_ROOTS)
                        .should()
                        .dependOnClassesThat()
                        .resideInAnyPackage("..web..", "..store.."),
                "feature_roots_know_no_spring",
                noClasses()
                        .that()
                        .resideInAnyPackage(FEATURE_ROOTS)
                        .should()
                        .dependOnClassesThat()
                        .resideInAPackage("org.springframework.."),
                "feature_roots_know_no_crypto_library",
                noClasses()
                        .that()
                        .resideInAnyPackage(FEATURE_ROOTS)
                        .should()
                        .dependOnClassesThat()
                        .resideInAnyPackage("com.nimbusds..", "com.apicatalog.."),
                "web_knows_no_store",
                noClasses()
                        .that()
                        .resideInAPackage("org.stapel..web..")
                        .should()
                        .dependOnClassesThat()
                        .resideInAPackage("org.stapel..store.."),
                "features_are_free_of_cycles",
                slices().matching("org.stapel.(*).(*)..").should().beFreeOfCycles());
    }

    private static Map<String, ArchRule> habits() {
        return Map.of(
                "time_is_a_parameter",
                noClasses()
                        .that()
                        .resideInAnyPackage(TIMELESS)
                        .should()
                        .callMethod(Instant.class, "now")
                        .orShould()
                        .callMethod(LocalDate.class, "now")
                        .orShould()
                        .callMethod(LocalDateTime.class, "now")
                        .orShould()
                        .callMethod(ZonedDateTime.class, "now")
                        .orShould()
                        .callMethod(Clock.class, "systemUTC")
                        .orShould()
                        .callMethod(System.class, "currentTimeMillis"),
                "names_say_something",
                noClasses()
                        .should()
                        .haveSimpleNameEndingWith("Impl")
                        .orShould()
                        .haveSimpleNameEndingWith("Util")
                        .orShould()
                        .haveSimpleNameEndingWith("Utils")
                        .orShould()
                        .haveSimpleNameEndingWith("Helper")
                        .orShould()
                        .haveSimpleNameEndingWith("Manager"),
                "no_field_is_injected",
                noFields()
                        .should()
                        .beAnnotatedWith("org.springframework.beans.factory.annotation.Autowired"),
                "controllers_are_not_public",
                classes().that().haveSimpleNameEndingWith("Controller").should().notBePublic(),
                "packages_are_null_marked",
                classes().should(resideInANullMarkedPackage()));
    }

    private static ArchCondition<JavaClass> resideInANullMarkedPackage() {
        return new ArchCondition<>("reside in a package marked @NullMarked") {
            @Override
            public void check(JavaClass item, ConditionEvents events) {
                boolean marked = item.getPackage().isAnnotatedWith(NullMarked.class);
                String message = item.getName() + " is in a package that is not @NullMarked";
                if (!marked) events.add(SimpleConditionEvent.violated(item, message));
            }
        };
    }
}
