package org.stapel.verifier;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import org.stapel.service.account.Role;
import org.stapel.service.web.Access;
import org.stapel.service.web.EndpointRule;
import org.stapel.service.web.EndpointRules;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/// Who may call what: every handler of the verifier against its rule, over real HTTP.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class AccessMatrixTest {
    private static final List<Role> OF_AN_ORGANISATION =
            List.of(
                    Role.READER,
                    Role.AUDITOR,
                    Role.ADMISSION_OFFICER,
                    Role.ORGANISATION_ADMINISTRATOR,
                    Role.TRUST_EDITOR);

    private final Map<Role, Institution> own = new EnumMap<>(Role.class);
    private RunningVerifier verifier;
    private Institution nobody;
    private Institution stranger;

    @BeforeAll
    void start(@TempDir Path folder) throws Exception {
        verifier = RunningVerifier.start(folder, "stapel.limits.requests-per-minute=100000");
        OF_AN_ORGANISATION.forEach(
                role -> own.put(role, Institution.of(verifier, "zilverbeek", role)));
        nobody = Institution.nobody(verifier);
        stranger = Institution.of(verifier, "klaproos");
    }

    @AfterAll
    void stop() {
        verifier.close();
    }

    private List<EndpointRule> rules() {
        return verifier.beans(EndpointRules.class).stream()
                .flatMap(feature -> feature.rules().stream())
                .toList();
    }

    private Stream<String> handlers() {
        var mapping =
                verifier.bean("requestMappingHandlerMapping", RequestMappingHandlerMapping.class);
        return mapping.getHandlerMethods().entrySet().stream()
                .filter(e -> e.getValue().getBeanType().getName().startsWith("org.stapel."))
                .flatMap(e ->
                        methods(e.getKey())
                                .flatMap(method ->
                                        e.getKey().getPatternValues().stream()
                                                .map(pattern -> method + " " + pattern)))
                .filter(handler -> !handler.endsWith(" /error"));
    }

    /// All of them when it names none.
    private static Stream<RequestMethod> methods(RequestMappingInfo info) {
        var named = info.getMethodsCondition().getMethods();
        return named.isEmpty() ? Arrays.stream(RequestMethod.values()) : named.stream();
    }

    private static String name(EndpointRule rule) {
        return rule.method() + " " + rule.pattern();
    }

    @Test
    void every_handler_has_a_rule() {
        Set<String> ruled = Set.copyOf(rules().stream().map(AccessMatrixTest::name).toList());
        assertThat(handlers()).isNotEmpty().allMatch(ruled::contains);
    }

    private Stream<EndpointRule> closed() {
        return rules().stream().filter(rule -> !(rule.access() instanceof Access.Public));
    }

    private Stream<EndpointRule> ofOneOrganisation() {
        return closed().filter(rule ->
                rule.access() instanceof Access.HasRole(_, var variable)
                        && variable.filter("organisation"::equals).isPresent());
    }

    private static String path(EndpointRule rule) {
        return rule.pattern()
                .replace("{organisation}", "zilverbeek")
                .replaceAll("\\{[^}]+}", "not-there");
    }

    private static int status(Institution caller, EndpointRule rule) {
        return caller.call(rule.method().name(), path(rule)).status();
    }

    @ParameterizedTest
    @MethodSource("closed")
    void nobody_in_particular_is_asked_to_sign_in(EndpointRule rule) {
        boolean page = !rule.pattern().startsWith("/api/");
        assertThat(status(nobody, rule))
                .as(name(rule))
                .isIn(page ? List.of(302, 303, 401) : List.of(401));
    }

    @ParameterizedTest
    @MethodSource("ofOneOrganisation")
    void another_organisation_finds_nothing(EndpointRule rule) {
        assertThat(status(stranger, rule)).as(name(rule)).isEqualTo(404);
    }

    @ParameterizedTest
    @MethodSource("ofOneOrganisation")
    void a_role_that_is_not_listed_is_forbidden(EndpointRule rule) {
        var listed = (Access.HasRole) rule.access();
        assertThat(own.entrySet())
                .filteredOn(entry -> !listed.anyOf().contains(entry.getKey()))
                .isNotEmpty()
                .allSatisfy(entry ->
                        assertThat(status(entry.getValue(), rule))
                                .as(entry.getKey() + " " + name(rule))
                                .isEqualTo(403));
    }

    @ParameterizedTest
    @MethodSource("ofOneOrganisation")
    void a_listed_role_is_let_in(EndpointRule rule) {
        var listed = (Access.HasRole) rule.access();
        assertThat(own.entrySet())
                .filteredOn(entry -> listed.anyOf().contains(entry.getKey()))
                .isNotEmpty()
                .allSatisfy(entry ->
                        assertThat(status(entry.getValue(), rule))
                                .as(entry.getKey() + " " + name(rule))
                                .isNotIn(401, 403)
                                .isLessThan(500));
    }
}
