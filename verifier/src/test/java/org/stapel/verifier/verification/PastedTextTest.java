package org.stapel.verifier.verification;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.net.URI;

class PastedTextTest {
    private static final String TOKEN = "eyJhbGciOiJFUzI1NiJ9.eyJpZCI6IngifQ.c2ln";
    private static final String SD_JWT = TOKEN + "~WyJzIiwiYSIsMV0~";

    @ParameterizedTest
    @ValueSource(
            strings = {
                TOKEN,
                "  " + TOKEN + "\r\n",
                "eyJhbGciOiJFUzI1NiJ9.\n eyJpZCI6\n\tIngifQ.c2\u200Bln",
                "\"" + TOKEN + "\"",
                "{\"credential\": \"" + TOKEN + "\"}",
                "{\"verifiableCredential\": [\"" + TOKEN + "\"]}",
                "{\"credential\": {\"jwt\": \"" + TOKEN + "\"}}"
            })
    void a_token_is_found_as_people_paste_it(String text) {
        assertThat(PastedText.read(text)).isEqualTo(new Found.Token(TOKEN));
    }

    @Test
    void an_sd_jwt_keeps_its_disclosures_and_key_binding() {
        assertThat(PastedText.read(SD_JWT)).isEqualTo(new Found.Token(SD_JWT));
        assertThat(PastedText.read(SD_JWT + TOKEN)).isEqualTo(new Found.Token(SD_JWT + TOKEN));
    }

    @Test
    void a_link_is_an_address_to_follow() {
        assertThat(PastedText.read(" https://issuer.example/show/abc \n"))
                .isEqualTo(new Found.Link(URI.create("https://issuer.example/show/abc")));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://issuer.example/claim/abc",
                "openid-credential-offer://?credential_offer_uri=https%3A%2F%2Fx.example"
            })
    void a_claim_link_is_private(String text) {
        assertThat(PastedText.read(text)).isEqualTo(new Found.PrivateLink());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " \n",
                "hello",
                "Dear, here it is: " + TOKEN,
                "“" + TOKEN + "”",
                "javascript:alert(1)",
                "file:///etc/passwd",
                "<html></html>",
                "{\"credential\": 1}",
                "{\"credential\": \"x\"",
                "https://",
                "https:///show/x"
            })
    void anything_else_is_not_a_credential(String text) {
        assertThat(PastedText.read(text)).isEqualTo(new Found.Nothing("no_credential_found"));
    }

    @Test
    void two_credentials_are_not_one() {
        assertThat(PastedText.read("[\"" + TOKEN + "\", \"" + TOKEN + "\"]"))
                .isEqualTo(new Found.Nothing("several_credentials"));
    }

    @Test
    void deep_nesting_is_not_followed() {
        String deep = "{\"credential\":".repeat(6) + "\"" + TOKEN + "\"" + "}".repeat(6);
        assertThat(PastedText.read(deep)).isEqualTo(new Found.Nothing("no_credential_found"));
    }
}
