package org.stapel.credential.status;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.stapel.credential.encoding.StrictJson;
import org.stapel.credential.status.DeclaredStatus.Broken;
import org.stapel.credential.status.DeclaredStatus.Known;
import org.stapel.credential.status.DeclaredStatus.Unsupported;

import java.net.URI;

/// Threats T03, T12, T13, T15.
class DeclaredStatusesTest {
    private static final URI LIST = URI.create("https://a.example/status/1");

    @Test
    void both_entries_of_a_credential_are_read() {
        String one = entry("revocation", "\"7\"", "");
        String two = entry("suspension", "\"8\"", "");
        assertThat(
                        DeclaredStatuses.in(
                                StrictJson.parse(
                                        "{\"credentialStatus\":[" + one + "," + two + "]}")))
                .containsExactly(
                        new Known(new StatusEntry.Bitstring(LIST, 7, StatusPurpose.REVOCATION)),
                        new Known(new StatusEntry.Bitstring(LIST, 8, StatusPurpose.SUSPENSION)));
    }

    @Test
    void a_token_status_is_read() {
        assertThat(token("131071")).isEqualTo(new Known(new StatusEntry.Token(LIST, 131_071)));
    }

    @Test
    void a_credential_without_status_declares_none() {
        assertThat(DeclaredStatuses.in(StrictJson.parse("{}"))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "7",
                "\"-1\"",
                "\"1e3\"",
                "\"0x1\"",
                "\" 5\"",
                "\"05\"",
                "\"9223372036854775808\"",
                "\"\"",
                "7.0"
            })
    void a_bitstring_index_is_a_decimal_in_a_string(String index) {
        assertThat(bitstring(entry("revocation", index, "")))
                .isInstanceOfSatisfying(
                        Broken.class, b -> assertThat(b.code()).isEqualTo("status_index"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"7\"", "-1", "1.5", "1e3", "null"})
    void a_token_index_is_an_integer(String index) {
        assertThat(token(index))
                .isInstanceOfSatisfying(
                        Broken.class, b -> assertThat(b.code()).isEqualTo("status_index"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "9", "64", "-1", "\"1\""})
    void a_status_size_that_cannot_be_is_refused(String size) {
        assertThat(bitstring(entry("revocation", "\"7\"", ",\"statusSize\":" + size)))
                .isInstanceOfSatisfying(
                        Broken.class, b -> assertThat(b.code()).isEqualTo("status_list_invalid"));
    }

    @Test
    void an_unknown_type_or_purpose_is_never_ignored() {
        assertThat(bitstring("{\"type\":\"1EdTechRevocationList\"}"))
                .isEqualTo(new Unsupported("1EdTechRevocationList"));
        assertThat(bitstring(entry("message", "\"7\"", ""))).isInstanceOf(Unsupported.class);
    }

    private static DeclaredStatus bitstring(String entry) {
        return DeclaredStatuses.in(StrictJson.parse("{\"credentialStatus\":" + entry + "}"))
                .getFirst();
    }

    private static DeclaredStatus token(String index) {
        String status = "{\"status_list\":{\"idx\":" + index + ",\"uri\":\"" + LIST + "\"}}";
        return DeclaredStatuses.in(StrictJson.parse("{\"status\":" + status + "}")).getFirst();
    }

    private static String entry(String purpose, String index, String more) {
        return """
        {"type":"BitstringStatusListEntry","statusPurpose":"%s","statusListIndex":%s,
         "statusListCredential":"%s"%s}\
        """
                .formatted(purpose, index, LIST, more);
    }
}
