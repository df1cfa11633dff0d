package org.stapel.issuer;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import org.stapel.service.account.Role;
import org.stapel.service.web.Access;
import org.stapel.service.web.EndpointRule;
import org.stapel.service.web.EndpointRules;

import java.nio.file.Path;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;

/// Who may call what: every handler of the issuer against its rule, over real HTTP.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class AccessMatrixTest {
    private static final List<Role> OF_AN_INSTITUTION =
            List.of(
                    Role.REGISTRAR,
                    Role.APPROVER,
                    Role.AUDITOR,
                    Role.INSTITUTION_ADMINISTRATOR,
                    Role.READER);

    private final Map<Role, RunningIssuer.Client> own = new EnumMap<>(Role.class);
    private RunningIssuer issuer;
    private RunningIssuer.Client stranger;

    @BeforeAll
    void start(@TempDir Path data) {
        issuer = new RunningIssuer(data);
        issuer.installationAdministrator()
                .post("/api/institutions", Engine.fixture("zilverbeek.json"));
        OF_AN_INSTITUTION.forEach(role -> own.put(role, issuer.with("zilverbeek", role)));
        stranger = issuer.with("klaproos", Role.REGISTRAR);
    }

    @AfterAll
    void stop() {
        issuer.close();
    }

    private List<EndpointRule> rules() {
        return issuer.beans(EndpointRules.class).stream()
                .flatMap(feature -> feature.rules().stream())
                .toList();
    }

    private Stream<String> handlers() {
        var mapping =
                issuer.bean("requestMappingHandlerMapping", RequestMappingHandlerMapping.class);
        return mapping.getHandlerMethods().entrySet().stream()
                .filter(e -> e.getValue().getBeanType().getName().startsWith("org.stapel."))
                .flatMap(e ->
                        e.getKey().getMethodsCondition().getMethods().stream()
                                .flatMap(method ->
                                        e.getKey().getPatternValues().stream()
                                                .map(pattern -> method + " " + pattern)));
    }

    private static String name(EndpointRule rule) {
        return rule.method() + " " + rule.pattern();
    }

    @Test
    void every_handler_has_a_rule() {
        Set<String> named = Set.copyOf(rules().stream().map(AccessMatrixTest::name).toList());
        assertThat(handlers()).isNotEmpty().allMatch(named::contains);
    }

    private Stream<EndpointRule> closed() {
        return rules().stream().filter(rule -> !(rule.access() instanceof Access.Public));
    }

    private Stream<EndpointRule> ofOneInstitution() {
        Predicate<EndpointRule> named =
                rule ->
                        rule.access() instanceof Access.HasRole(_, var variable)
                                && variable.filter("institution"::equals).isPresent();
        return closed().filter(named);
    }

    private static String path(EndpointRule rule) {
        return rule.pattern()
                .replace("{institution}", "zilverbeek")
                .replaceAll("\\{[^}]+}", "not-there");
    }

    @ParameterizedTest
    @MethodSource("closed")
    void nobody_in_particular_is_asked_to_sign_in(EndpointRule rule) {
        var answer = issuer.anonymously(rule.method().name(), path(rule));
        boolean page = !rule.pattern().startsWith("/api/");
        assertThat(answer.status())
                .as(name(rule))
                .isIn(page ? List.of(302, 303, 401) : List.of(401));
    }

    @ParameterizedTest
    @MethodSource("ofOneInstitution")
    void another_institution_finds_nothing(EndpointRule rule) {
        assertThat(stranger.call(rule.method().name(), path(rule)).status())
                .as(name(rule))
                .isEqualTo(404);
    }

    @ParameterizedTest
    @MethodSource("ofOneInstitution")
    void a_role_that_is_not_listed_is_forbidden(EndpointRule rule) {
        var listed = (Access.HasRole) rule.access();
        assertThat(own.entrySet())
                .filteredOn(entry -> !listed.anyOf().contains(entry.getKey()))
                .isNotEmpty()
                .allSatisfy(entry ->
                        assertThat(entry.getValue().call(rule.method().name(), path(rule)).status())
                                .as(entry.getKey() + " " + name(rule))
                                .isEqualTo(403));
    }

    @ParameterizedTest
    @MethodSource("ofOneInstitution")
    void a_listed_role_is_let_in(EndpointRule rule) {
        var listed = (Access.HasRole) rule.access();
        var allowed =
                own.entrySet().stream()
                        .filter(entry -> listed.anyOf().contains(entry.getKey()))
                        .findFirst()
                        .orElseThrow();
        assertThat(allowed.getValue().call(rule.method().name(), path(rule)).status())
                .as(allowed.getKey() + " " + name(rule))
                .isNotIn(401, 403)
                .isLessThan(500);
    }
}
