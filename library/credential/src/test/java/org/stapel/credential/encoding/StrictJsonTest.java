package org.stapel.credential.encoding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import tools.jackson.databind.node.JsonNodeFactory;

import java.util.HexFormat;

class StrictJsonTest {
    @Test
    void nesting_of_32_is_read_and_33_is_too_deep() {
        assertThat(StrictJson.parse("[".repeat(32) + "]".repeat(32)).isArray()).isTrue();
        assertThat(codeOf("[".repeat(33) + "]".repeat(33))).isEqualTo("too_deep");
    }

    @Test
    void a_million_opening_brackets_are_too_deep_without_an_overflow() {
        assertThat(codeOf("[".repeat(1_000_000))).isEqualTo("too_deep");
        assertThat(codeOf("{\"a\":".repeat(200_000))).isEqualTo("too_deep");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1e999999",
                "1e308",
                "1e-40",
                "NaN",
                "Infinity",
                "-Infinity",
                "-0",
                "-0.0",
                "9007199254740992",
                "1e1000000000",
                "0.000000000000000000000000000000001"
            })
    void numbers_that_would_be_rounded_or_explode_are_bad(String number) {
        assertThat(codeOf("[" + number + "]")).isEqualTo("bad_number");
    }

    @Test
    void a_number_of_32_digits_is_read_exactly_and_33_are_bad() {
        String number = "1." + "2".repeat(31);
        assertThat(StrictJson.parse(number).decimalValue()).hasToString(number);
        assertThat(codeOf(number + "2")).isEqualTo("bad_number");
        assertThat(codeOf("9".repeat(100_000))).isEqualTo("bad_number");
    }

    @Test
    void an_integer_equals_the_one_that_code_writes() {
        assertThat(StrictJson.parse("{\"a\":7}"))
                .isEqualTo(JsonNodeFactory.instance.objectNode().put("a", 7));
        assertThat(StrictJson.parse("{\"a\":4102444800}"))
                .isEqualTo(JsonNodeFactory.instance.objectNode().put("a", 4_102_444_800L));
    }

    @Test
    void the_largest_safe_integer_is_read() {
        assertThat(StrictJson.parse("9007199254740991").longValue()).isEqualTo((1L << 53) - 1);
    }

    @Test
    void a_key_that_occurs_twice_is_refused_with_its_place() {
        var refused = refusal("{\"a\":{\"b\":1,\"b\":2}}");
        assertThat(refused.code()).isEqualTo("duplicate_key");
        assertThat(refused.pointer()).isEqualTo("/a/b");
        assertThat(codeOf("{\"a\":1,\"\\u0061\":2}")).isEqualTo("duplicate_key");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"\"\\ud800\"", "\"\\udc00x\"", "\"\\u0000\"", "{\"\\u0000\":1}", "\uFEFF{}"})
    void text_that_is_not_plain_unicode_is_bad_encoding(String json) {
        assertThat(codeOf(json)).isEqualTo("bad_encoding");
    }

    @ParameterizedTest
    @CsvSource({"22ff22", "22c08022", "22eda08022", "efbbbf7b7d", "2200 22"})
    void bytes_that_are_not_utf_8_are_bad_encoding(String hex) {
        Bytes bytes = Bytes.of(HexFormat.of().parseHex(hex.replace(" ", "")));
        var refused = catchThrowableOfType(RefusedInput.class, () -> StrictJson.parse(bytes));
        assertThat(refused.code()).isEqualTo("bad_encoding");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "{",
                "[1",
                "{\"a\"}",
                "{a:1}",
                "[1,]",
                "{\"a\":1,}",
                "1 2",
                "{}{}",
                "'x'",
                "// c\n1",
                "[01]",
                "[+1]",
                "[.5]",
                "[1.]",
                "tru",
                "\"\n\"",
                "]"
            })
    void what_is_not_json_is_malformed(String json) {
        assertThat(codeOf(json)).isEqualTo("malformed_json");
    }

    @Test
    void a_string_of_256_KiB_is_read_and_one_more_is_too_large() {
        String text = "x".repeat(StrictJson.MAX_STRING);
        assertThat(StrictJson.parse("\"" + text + "\"").stringValue()).hasSize(256 * 1024);
        assertThat(codeOf("\"" + text + "x\"")).isEqualTo("too_large");
    }

    private static String codeOf(String json) {
        return refusal(json).code();
    }

    private static RefusedInput refusal(String json) {
        return catchThrowableOfType(RefusedInput.class, () -> StrictJson.parse(json));
    }
}
