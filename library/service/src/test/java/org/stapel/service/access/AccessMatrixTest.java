package org.stapel.service.access;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.http.HttpMethod;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import org.stapel.service.web.Access;
import org.stapel.service.web.EndpointRule;
import org.stapel.service.web.EndpointRules;

import tools.jackson.databind.JsonNode;

import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/// Every endpoint that has a handler, as the running service lists them, against whoever must not
/// reach it.
class AccessMatrixTest {
    private static final Set<String> WITHOUT_HANDLER =
            Set.of("/stapel.css", "/stapel.svg", "/fonts/{file}");

    /// Comes with the library that makes the OpenAPI document; without a rule it answers 404.
    private static final Set<Endpoint> NOT_THERE =
            Set.of(new Endpoint(HttpMethod.GET, "/openapi.json.yaml"));

    private static final String GRANT = "{\"organisation\": \"linde\", \"role\": \"REGISTRAR\"}";
    private static final Map<String, String> BODIES =
            Map.of(
                    "/api/accounts",
                    """
                    {"email": "carla@zilverbeek.example", "name": "Carla Voorbeeld",
                     "password": "een lang wachtwoord", "grants": [%s]}\
                    """
                            .formatted(GRANT),
                    "/api/accounts/{id}/grants",
                    GRANT,
                    "/api/clients",
                    "{\"name\": \"Invoer\", \"grants\": [" + GRANT + "]}");

    private static Running service;
    private static Running.Browser administrator;
    private static String clientOfLinde;
    private static String auditorOfLinde;
    private static String administratorOfBeek;

    private record Endpoint(HttpMethod method, String pattern) {}

    @BeforeAll
    static void start() {
        service = Running.start();
        administrator = service.administrator();
        var client = registered("linde", "REGISTRAR");
        clientOfLinde = client.get("clientId").asString();
        auditorOfLinde = token(registered("linde", "AUDITOR"));
        administratorOfBeek = token(registered("beek", "INSTITUTION_ADMINISTRATOR"));
    }

    @AfterAll
    static void stop() {
        service.close();
    }

    private static JsonNode registered(String organisation, String role) {
        return Running.json(
                administrator.change(
                        "POST",
                        "/api/clients",
                        "{\"name\": \"x\", \"grants\": [{\"organisation\": \"%s\", \"role\": \"%s\"}]}"
                                .formatted(organisation, role)));
    }

    private static String token(JsonNode client) {
        var basic = client.get("clientId").asString() + ":" + client.get("clientSecret").asString();
        var answer =
                service.browser()
                        .post(
                                "/oauth2/token",
                                "application/x-www-form-urlencoded",
                                "grant_type=client_credentials",
                                "Authorization",
                                "Basic "
                                        + Base64.getEncoder()
                                                .encodeToString(
                                                        basic.getBytes(StandardCharsets.UTF_8)));
        return Running.json(answer).get("access_token").asString();
    }

    private static List<Endpoint> endpoints() {
        return service
                .context
                .getBean("requestMappingHandlerMapping", RequestMappingHandlerMapping.class)
                .getHandlerMethods()
                .keySet()
                .stream()
                .flatMap(AccessMatrixTest::endpoints)
                .filter(endpoint -> !endpoint.pattern().equals("/error"))
                .toList();
    }

    private static Stream<Endpoint> endpoints(RequestMappingInfo mapping) {
        var methods = new ArrayList<HttpMethod>();
        for (var method : mapping.getMethodsCondition().getMethods())
            methods.add(method.asHttpMethod());
        if (methods.isEmpty())
            for (var method : RequestMethod.values()) methods.add(method.asHttpMethod());
        return Objects.requireNonNull(mapping.getPathPatternsCondition())
                .getPatternValues()
                .stream()
                .flatMap(pattern -> methods.stream().map(method -> new Endpoint(method, pattern)));
    }

    private static List<EndpointRule> rules() {
        return service.context.getBeansOfType(EndpointRules.class).values().stream()
                .flatMap(feature -> feature.rules().stream())
                .toList();
    }

    private static Stream<EndpointRule> guarded() {
        return rules().stream().filter(rule -> !(rule.access() instanceof Access.Public));
    }

    private static Stream<EndpointRule> guardedByRole() {
        return guarded().filter(rule -> rule.access() instanceof Access.HasRole);
    }

    @Test
    void every_handler_has_its_rule() {
        var ruled = rules().stream().map(rule -> new Endpoint(rule.method(), rule.pattern()));
        assertThat(endpoints()).isSubsetOf(Stream.concat(ruled, NOT_THERE.stream()).toList());
    }

    @Test
    void every_rule_has_its_handler() {
        var handled = endpoints();
        assertThat(rules())
                .filteredOn(rule -> !WITHOUT_HANDLER.contains(rule.pattern()))
                .allSatisfy(rule ->
                        assertThat(handled).contains(new Endpoint(rule.method(), rule.pattern())));
    }

    @ParameterizedTest
    @MethodSource("guarded")
    void nobody_in_particular_is_asked_who_he_is(EndpointRule rule) {
        assertThat(status(rule, Optional.empty())).isEqualTo(401);
    }

    @ParameterizedTest
    @MethodSource("guarded")
    void a_token_that_is_none_is_refused(EndpointRule rule) {
        assertThat(status(rule, Optional.of(auditorOfLinde + "x"))).isEqualTo(401);
    }

    @ParameterizedTest
    @MethodSource("guardedByRole")
    void a_lower_role_is_not_enough(EndpointRule rule) {
        assertThat(status(rule, Optional.of(auditorOfLinde))).isEqualTo(403);
    }

    @ParameterizedTest
    @MethodSource("guardedByRole")
    void the_administrator_of_others_reaches_nothing(EndpointRule rule) {
        assertThat(status(rule, Optional.of(administratorOfBeek))).isIn(403, 404);
    }

    private static int status(EndpointRule rule, Optional<String> token) {
        var request =
                HttpRequest.newBuilder(service.at(address(rule.pattern())))
                        .header("Content-Type", "application/json")
                        .method(
                                rule.method().name(),
                                BodyPublishers.ofString(BODIES.getOrDefault(rule.pattern(), "")));
        token.ifPresent(given -> request.header("Authorization", "Bearer " + given));
        return service.browser().send(request.build()).statusCode();
    }

    private static String address(String pattern) {
        return pattern.replace("{institution}", "linde")
                .replace("{organisation}", "linde")
                .replace("{role}", "REGISTRAR")
                .replace("{id}", clientOfLinde);
    }
}
