package org.stapel.service.access;

import static org.assertj.core.api.Assertions.assertThat;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JOSEObjectType;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.ECDSASigner;
import com.nimbusds.jose.jwk.JWKMatcher;
import com.nimbusds.jose.jwk.JWKSelector;
import com.nimbusds.jose.jwk.source.JWKSource;
import com.nimbusds.jose.proc.SecurityContext;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

import tools.jackson.databind.JsonNode;

import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Base64;
import java.util.Date;

class TokenTest {
    private static Running service;
    private static Running.Browser administrator;

    @BeforeAll
    static void start() {
        service = Running.start();
        service.makeAdministrator(service.firstSecret());
        administrator = service.browser();
        administrator.signIn(Running.ADMINISTRATOR, Running.PASSWORD);
    }

    @AfterAll
    static void stop() {
        service.close();
    }

    private static JsonNode registered(String institution) {
        var answer =
                administrator.postJson(
                        "/api/clients",
                        """
                        {"name": "Import", "grants":
                         [{"organisation": "%s", "role": "REGISTRAR"}]}\
                        """
                                .formatted(institution),
                        "X-XSRF-TOKEN",
                        java.net.URLDecoder.decode(
                                administrator.formToken("/sign-in"), StandardCharsets.UTF_8));
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(201);
        return Running.json(answer);
    }

    private static HttpResponse<String> tokenAnswer(String id, String secret) {
        var basic =
                Base64.getEncoder()
                        .encodeToString((id + ":" + secret).getBytes(StandardCharsets.UTF_8));
        return service.browser()
                .post(
                        "/oauth2/token",
                        "application/x-www-form-urlencoded",
                        "grant_type=client_credentials",
                        "Authorization",
                        "Basic " + basic);
    }

    private static String token(JsonNode client) {
        var answer =
                tokenAnswer(
                        client.get("clientId").asString(), client.get("clientSecret").asString());
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        return Running.json(answer).get("access_token").asString();
    }

    private static int statusWith(String token, String path) {
        return service.browser().get(path, "Authorization", "Bearer " + token).statusCode();
    }

    @Test
    void a_client_with_the_role_is_let_in() {
        assertThat(statusWith(token(registered("linde")), "/api/i/linde/awards")).isEqualTo(200);
    }

    @Test
    void the_institution_of_others_is_not_there() {
        assertThat(statusWith(token(registered("linde")), "/api/i/beek/awards")).isEqualTo(404);
    }

    @Test
    void the_installation_administrator_has_no_role_in_an_institution() {
        assertThat(administrator.get("/api/i/linde/awards").statusCode()).isEqualTo(404);
    }

    @Test
    void a_removed_client_is_dead_at_once() {
        var client = registered("linde");
        var token = token(client);
        var request =
                HttpRequest.newBuilder(
                                service.at("/api/clients/" + client.get("clientId").asString()))
                        .header(
                                "X-XSRF-TOKEN",
                                java.net.URLDecoder.decode(
                                        administrator.formToken("/sign-in"),
                                        StandardCharsets.UTF_8))
                        .DELETE()
                        .build();
        assertThat(administrator.send(request).statusCode()).isEqualTo(200);
        assertThat(statusWith(token, "/api/i/linde/awards")).isEqualTo(401);
    }

    @Test
    void a_wrong_secret_gets_no_token() {
        var client = registered("linde");
        assertThat(tokenAnswer(client.get("clientId").asString(), "wrong").statusCode())
                .isEqualTo(401);
    }

    @Test
    void a_token_for_another_service_is_refused() throws JOSEException {
        var client = registered("linde").get("clientId").asString();
        var here = "http://localhost:8080";
        assertThat(statusWith(signed(client, here, here), "/api/me")).isEqualTo(200);
        assertThat(statusWith(signed(client, here, "http://localhost:8090"), "/api/me"))
                .isEqualTo(401);
        assertThat(statusWith(signed(client, "http://localhost:8090", here), "/api/me"))
                .isEqualTo(401);
    }

    private static String signed(String client, String issuer, String audience)
            throws JOSEException {
        @SuppressWarnings("unchecked") // a bean's type parameter is not kept at run time
        JWKSource<SecurityContext> keys = service.context.getBean(JWKSource.class);
        var key = keys.get(new JWKSelector(new JWKMatcher.Builder().build()), null).getFirst();
        var now = Instant.now();
        var claims =
                new JWTClaimsSet.Builder()
                        .subject(client)
                        .issuer(issuer)
                        .audience(audience)
                        .expirationTime(Date.from(now.plusSeconds(60)))
                        .build();
        var header =
                new JWSHeader.Builder(JWSAlgorithm.ES256)
                        .type(new JOSEObjectType("at+jwt"))
                        .keyID(key.getKeyID())
                        .build();
        var token = new SignedJWT(header, claims);
        token.sign(new ECDSASigner(key.toECKey()));
        return token.serialize();
    }

    @Test
    void a_broken_token_is_refused_on_a_public_page_too() {
        assertThat(statusWith("abc", "/api/me")).isEqualTo(401);
    }
}
