package org.stapel.issuer;

import static org.assertj.core.api.Assertions.assertThat;

import com.nimbusds.jose.JOSEException;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.http.HttpMethod;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.bind.annotation.ResponseBody;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import org.stapel.service.account.ApiClients;
import org.stapel.service.account.Role;
import org.stapel.service.web.Access;
import org.stapel.service.web.EndpointRule;
import org.stapel.service.web.EndpointRules;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
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
    private RunningIssuer.Client member;
    private RunningIssuer.Client removed;
    private Browser visitor;
    private AccessTokens tokens;

    @BeforeAll
    void start(@TempDir Path data) {
        issuer = new StartIssuer(data).set("stapel.trusted-proxies", "127.0.0.1").start();
        issuer.installationAdministrator()
                .post("/api/institutions", Engine.fixture("zilverbeek.json"));
        OF_AN_INSTITUTION.forEach(role -> own.put(role, issuer.with("zilverbeek", role)));
        stranger = issuer.with("klaproos", Role.REGISTRAR);
        visitor = issuer.person("klaproos", OF_AN_INSTITUTION.toArray(Role[]::new));
        member = issuer.with("zilverbeek", Role.REGISTRAR);
        removed = issuer.with("zilverbeek", Role.REGISTRAR);
        issuer.bean(ApiClients.class).remove(removed.id());
        tokens = new AccessTokens(issuer);
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

    private RequestMappingHandlerMapping mapping() {
        return issuer.bean("requestMappingHandlerMapping", RequestMappingHandlerMapping.class);
    }

    private Stream<String> handlers() {
        return mapping().getHandlerMethods().entrySet().stream()
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

    private List<String> withoutRule() {
        Set<String> ruled = Set.copyOf(rules().stream().map(AccessMatrixTest::name).toList());
        return handlers().filter(handler -> !ruled.contains(handler)).toList();
    }

    private static String name(EndpointRule rule) {
        return rule.method() + " " + rule.pattern();
    }

    @Test
    void every_handler_has_a_rule() {
        assertThat(handlers()).isNotEmpty();
        assertThat(withoutRule()).isEmpty();
    }

    /// A handler that somebody added without its rule.
    static final class Planted {
        @ResponseBody
        String answer() {
            return "planted";
        }
    }

    @Test
    void a_handler_without_a_rule_is_found_out_and_not_there() throws NoSuchMethodException {
        var info =
                RequestMappingInfo.paths("/planted")
                        .options(mapping().getBuilderConfiguration())
                        .build();
        mapping().registerMapping(info, new Planted(), Planted.class.getDeclaredMethod("answer"));
        try {
            assertThat(withoutRule()).contains("GET /planted", "POST /planted");
            assertThat(issuer.get("/planted").status()).isEqualTo(404);
            assertThat(stranger.get("/planted").status()).isEqualTo(404);
        } finally {
            mapping().unregisterMapping(info);
        }
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

    private int statusWith(String token, EndpointRule rule) {
        return issuer.call(token, rule.method().name(), path(rule)).status();
    }

    @ParameterizedTest
    @MethodSource("closed")
    void a_token_that_has_expired_opens_nothing(EndpointRule rule) throws JOSEException {
        String client = member.id();
        String expired = tokens.signed(client, issuer.origin(), Duration.ofMinutes(-5));
        assertThat(statusWith(expired, rule)).as(name(rule)).isEqualTo(401);
    }

    @ParameterizedTest
    @MethodSource("closed")
    void a_token_for_the_verifier_opens_nothing(EndpointRule rule) throws JOSEException {
        String client = member.id();
        String foreign = tokens.signed(client, "http://localhost:8090", Duration.ofMinutes(5));
        assertThat(statusWith(foreign, rule)).as(name(rule)).isEqualTo(401);
    }

    @ParameterizedTest
    @MethodSource("closed")
    void the_token_of_a_removed_client_opens_nothing(EndpointRule rule) {
        assertThat(statusWith(removed.token(), rule)).as(name(rule)).isEqualTo(401);
    }

    @ParameterizedTest
    @MethodSource("ofOneInstitution")
    void a_person_of_another_institution_finds_nothing(EndpointRule rule) {
        int status =
                visitor.from(issuer.anyAddress()).call(rule.method().name(), path(rule)).status();
        assertThat(status)
                .as(name(rule))
                .isEqualTo(rule.method().equals(HttpMethod.GET) ? 404 : 403);
    }

    @Test
    void a_token_that_was_signed_here_is_let_in() throws JOSEException {
        String client = member.id();
        String fresh = tokens.signed(client, issuer.origin(), Duration.ofMinutes(5));
        assertThat(issuer.call(fresh, "GET", "/api/institutions/zilverbeek/awards").status())
                .isEqualTo(200);
    }
}
