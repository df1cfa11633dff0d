package org.stapel.credential.encoding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.util.HexFormat;

class StrictEncodingsTest {
    @Test
    void base64url_is_read() {
        assertThat(Base64Url.decode("_-8")).isEqualTo(bytes("ffef"));
        assertThat(Base64Url.decode("")).isEqualTo(bytes(""));
    }

    @ParameterizedTest
    @ValueSource(strings = {"_-8=", "/+8", "_-9", "_ -8", "_-8\n", "A", "é", "_-8."})
    void base64url_has_one_form_only(String text) {
        var refused = catchThrowableOfType(RefusedInput.class, () -> Base64Url.decode(text));
        assertThat(refused.code()).isEqualTo("bad_encoding");
    }

    @Test
    void multibase_comes_back_as_it_went() {
        assertThat(Multibase.decode(Multibase.base58(bytes("0000ff01"))))
                .isEqualTo(bytes("0000ff01"));
        assertThat(Multibase.decode(Multibase.base64Url(bytes("00ff")))).isEqualTo(bytes("00ff"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "z0OIl", "f00ff", "zé", "u_-9", "z 1"})
    void other_multibase_is_refused(String text) {
        var refused = catchThrowableOfType(RefusedInput.class, () -> Multibase.decode(text));
        assertThat(refused.code()).isEqualTo("bad_encoding");
    }

    @Test
    void canonical_json_is_sorted_and_compact() {
        var json = StrictJson.parse("{\"b\": [1.50, \"é\"], \"a\": {\"d\": null, \"c\": true}}");
        assertThat(Jcs.canonical(json))
                .isEqualTo(Bytes.utf8("{\"a\":{\"c\":true,\"d\":null},\"b\":[1.5,\"é\"]}"));
    }

    private static Bytes bytes(String hex) {
        return Bytes.of(HexFormat.of().parseHex(hex));
    }
}
