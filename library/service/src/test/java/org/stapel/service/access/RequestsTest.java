package org.stapel.service.access;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.net.URI;
import java.net.http.HttpResponse;

class RequestsTest {
    private static Running service;

    @BeforeAll
    static void start() {
        service = Running.start();
    }

    @AfterAll
    static void stop() {
        service.close();
    }

    private static String code(HttpResponse<String> answer) {
        assertThat(Running.header(answer, "Content-Type")).startsWith("application/problem+json");
        return Running.json(answer).get("code").asString();
    }

    @Test
    void an_address_without_a_rule_is_not_there() {
        var answer = service.browser().page("/nothing");
        assertThat(answer.statusCode()).isEqualTo(404);
        assertThat(answer.body()).contains("This is not here").contains("<html");
    }

    @Test
    void an_api_address_without_a_rule_asks_for_a_token() {
        var answer = service.browser().get("/api/nothing");
        assertThat(answer.statusCode()).isEqualTo(401);
        assertThat(code(answer)).isEqualTo("not_signed_in");
    }

    @Test
    void the_actuator_is_not_on_the_public_port() {
        assertThat(service.browser().get("/actuator/health").statusCode()).isEqualTo(404);
    }

    @Test
    void a_known_address_with_another_method_says_which_are_allowed() {
        var answer = service.browser().postJson("/public", "{}");
        assertThat(answer.statusCode()).isEqualTo(405);
        assertThat(Running.header(answer, "Allow")).isEqualTo("GET");
    }

    @Test
    void a_page_for_people_leads_to_the_sign_in_form() {
        var answer = service.browser().page("/me");
        assertThat(URI.create(Running.header(answer, "Location")).getPath()).isEqualTo("/sign-in");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{\"name\":\"a\",\"count\":1,\"more\":{},\"status\":1} | unknown_field | /status",
                "{\"name\":\"a\",\"name\":\"b\",\"count\":1,\"more\":{}} | duplicate_key | ''",
                "{\"name\":\"a\",\"count\":\"1\",\"more\":{}} | wrong_type | /count",
                "{\"name\":\"a\",\"count\":1,\"more\":[]} | wrong_type | /more",
                "{\"count\":1,\"more\":{}} | missing_field | /name",
                "{\"name\":null,\"count\":1,\"more\":{}} | missing_field | /name",
                "{\"name\":\"a\",\"count\":1,\"more\":{}} x | malformed_json | ''",
                "{\"name\": | malformed_json | /name",
                "1 | wrong_type | ''"
            })
    void json_that_is_not_as_it_must_be_is_refused(String body, String code, String pointer) {
        var answer = service.browser().postJson("/api/public", body);
        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(code(answer)).isEqualTo(code);
        if (!code.equals("malformed_json") && !code.equals("duplicate_key"))
            assertThat(Running.json(answer).get("pointer").asString()).isEqualTo(pointer);
    }

    @Test
    void compressed_content_is_refused() {
        var answer = service.browser().postJson("/api/public", "{}", "Content-Encoding", "gzip");
        assertThat(answer.statusCode()).isEqualTo(415);
        assertThat(code(answer)).isEqualTo("compressed_not_accepted");
    }

    @Test
    void an_unexpected_failure_tells_nothing_but_a_reference() {
        var answer = service.browser().get("/api/failing");
        assertThat(answer.statusCode()).isEqualTo(500);
        assertThat(code(answer)).isEqualTo("internal_error");
        assertThat(answer.body()).doesNotContain("secret-in-message").contains("urn:uuid:");
    }

    @Test
    void a_store_that_does_not_answer_is_told_with_when_to_come_back() {
        var answer = service.browser().get("/api/storeless");
        assertThat(answer.statusCode()).isEqualTo(503);
        assertThat(Running.header(answer, "Retry-After")).isNotEmpty();
    }

    @ParameterizedTest
    @CsvSource({"/number/abc", "/public;jsessionid=1", "/public%2Fx", "/%2e%2e/x", "//public"})
    void an_odd_address_is_refused_without_a_failure(String path) {
        assertThat(service.browser().get(path).statusCode()).isBetween(400, 404);
    }

    @Test
    void the_reader_chooses_the_language_in_the_address() {
        var answer = service.browser().page("/sign-in?lang=nl", "Accept-Language", "en");
        assertThat(answer.body()).contains("Aanmelden").contains("lang=\"nl\"");
    }

    @Test
    void the_choice_of_a_language_is_remembered() {
        var browser = service.browser();
        browser.page("/sign-in?lang=nl");
        assertThat(browser.page("/sign-in").body()).contains("Aanmelden");
    }

    @Test
    void without_a_choice_the_browser_says_the_language() {
        assertThat(service.browser().page("/sign-in", "Accept-Language", "fr, nl;q=0.8").body())
                .contains("Aanmelden");
    }

    @Test
    void a_page_forbids_everything_from_elsewhere() {
        var answer = service.browser().page("/sign-in");
        assertThat(Running.header(answer, "Content-Security-Policy"))
                .startsWith("default-src 'none'")
                .doesNotContain("unsafe");
        assertThat(Running.header(answer, "X-Content-Type-Options")).isEqualTo("nosniff");
        assertThat(Running.header(answer, "Referrer-Policy")).isEqualTo("no-referrer");
    }

    @Test
    void every_page_of_development_mode_says_so() {
        assertThat(service.browser().page("/sign-in").body()).contains("Development mode");
    }

    @ParameterizedTest
    @CsvSource({
        "/livez",
        "/openapi.json",
        "/stapel.css",
        "/stapel.svg",
        "/fonts/source-sans-3-regular.woff2",
        "/problems",
        "/problems/not_found"
    })
    void what_is_public_is_served(String path) {
        assertThat(service.browser().get(path).statusCode()).isEqualTo(200);
    }
}
