package org.stapel.verifier;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.net.http.HttpResponse;
import java.nio.file.Path;

/// The public endpoints, over HTTP.
class VerifierHttpTest {
    private static RunningVerifier verifier;

    @BeforeAll
    static void start(@TempDir Path folder) throws Exception {
        verifier = RunningVerifier.start(folder);
    }

    @AfterAll
    static void stop() {
        verifier.close();
    }

    private static HttpResponse<String> verify(String json) throws Exception {
        return verifier.post("/api/verifications", "application/json", json);
    }

    @Test
    void the_check_page_speaks_the_readers_language() throws Exception {
        assertThat(verifier.get("/?lang=en").body()).contains("Check a credential");
        assertThat(verifier.get("/", "Accept-Language", "nl-BE").body())
                .contains("Controleer een bewijs");
    }

    @Test
    void the_check_page_says_that_nothing_is_kept() throws Exception {
        assertThat(verifier.get("/?lang=en").body()).contains("Checked and not kept.");
    }

    @Test
    void what_is_no_credential_is_refused_with_a_code() throws Exception {
        HttpResponse<String> answer = verify("{\"credential\": \"hello\"}");

        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.headers().firstValue("Content-Type"))
                .hasValueSatisfying(
                        type -> assertThat(type).startsWith("application/problem+json"));
        assertThat(answer.body()).contains("\"code\":\"no_credential_found\"");
    }

    @Test
    void a_claim_link_is_called_private() throws Exception {
        assertThat(verify("{\"credential\": \"https://issuer.example/claim/abc\"}").body())
                .contains("\"code\":\"private_link\"");
    }

    @Test
    void a_link_into_the_own_network_is_not_opened() throws Exception {
        assertThat(verify("{\"credential\": \"https://127.0.0.1/show/abc\"}").body())
                .contains("\"code\":\"link_not_allowed\"");
    }

    @Test
    void a_malformed_token_is_answered_in_words_and_not_in_codes() throws Exception {
        String answer = verify("{\"credential\": \"eyJhbGciOiJFUzI1NiJ9.e30x.AAAA\"}").body();

        assertThat(answer).contains("\"code\":\"needs_format\"");
        assertThat(answer)
                .doesNotContain("\"title\":\"needs_format\"", "\"employer\":\"needs_format\"");
    }

    @Test
    void an_unsigned_token_is_answered_with_a_report() throws Exception {
        HttpResponse<String> answer =
                verify("{\"credential\": \"eyJhbGciOiJub25lIn0.e30.\", \"language\": \"en\"}");

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body())
                .contains("\"verdict\":\"INVALID\"", "\"code\":\"alg_not_allowed\"");
    }

    @Test
    void each_finding_has_a_sentence_for_each_reader() throws Exception {
        assertThat(verify("{\"credential\": \"eyJhbGciOiJub25lIn0.e30.\"}").body())
                .contains("\"employer\":", "\"officer\":", "\"developer\":");
    }

    @Test
    void an_unknown_field_is_refused() throws Exception {
        HttpResponse<String> answer = verify("{\"credential\": \"x\", \"trust\": true}");

        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.body()).contains("unknown_field");
    }

    @Test
    void an_unknown_purpose_is_refused() throws Exception {
        assertThat(verify("{\"credential\": \"a.b.c\", \"purpose\": \"fun\"}").body())
                .contains("\"pointer\":\"/purpose\"");
    }

    @Test
    void a_request_of_one_mebibyte_is_read_and_one_byte_more_is_not() throws Exception {
        String json = "{\"credential\": \"hello\"}";
        String full = json + " ".repeat(1024 * 1024 - json.length());

        assertThat(verify(full).body()).contains("no_credential_found");
        assertThat(verify(full + " ").statusCode()).isEqualTo(413);
    }

    @Test
    void the_future_cannot_be_judged() throws Exception {
        assertThat(verify("{\"credential\": \"a.b.c\", \"asOf\": \"2999-01-01\"}").body())
                .contains("\"pointer\":\"/asOf\"");
    }

    @Test
    void the_trust_list_is_published() throws Exception {
        assertThat(verifier.get("/trust-list.jwt").body()).startsWith("ey");
    }

    @Test
    void the_api_is_described() throws Exception {
        assertThat(verifier.get("/openapi.json").body()).contains("/api/verifications");
    }
}
