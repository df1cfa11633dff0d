package org.stapel.credential.status;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.stapel.credential.encoding.Bytes;
import org.stapel.credential.encoding.StrictJson;

import tools.jackson.databind.JsonNode;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HexFormat;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Token Status List, appendix "Test vectors for Status List encoding".
class TokenStatusListVectorsTest {
    private static final Pattern STATUS = Pattern.compile("status\\[(\\d+)]\\s*=\\s*0b([01]+)");

    @ParameterizedTest
    @CsvSource({
        "1, 1-bit, status_list_encoding1_long_json.md",
        "2, 2-bit, status_list_encoding2_long_json.md",
        "4, 4-bit, status_list_encoding4_json.md",
        "8, 8-bit, status_list_encoding8_json.md"
    })
    void the_list_holds_the_published_statuses(int width, String section, String file)
            throws IOException {
        Bits expected =
                Bits.zeroes(Bits.Packing.RIGHT_TO_LEFT, width, 1 << 20)
                        .withAll(statusesIn(section));
        assertThat(published(file, width)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({
        "1, b9a3, status_list_encoding_json.md",
        "2, c944f9, status_list_encoding2_json.md"
    })
    void the_short_example_is_encoded_byte_for_byte(int width, String packed, String file)
            throws IOException {
        byte[] bytes = HexFormat.of().parseHex(packed);
        Bits bits = Bits.of(Bits.Packing.RIGHT_TO_LEFT, width, Bytes.of(bytes));
        assertThat(published(file, width)).isEqualTo(bits);
        assertThat(EncodedList.token(bits)).isEqualTo(json(file).path("lst").asString());
    }

    private static Bits published(String file, int width) throws IOException {
        JsonNode json = json(file);
        assertThat(json.path("bits").asInt()).isEqualTo(width);
        return EncodedList.fromToken(json.path("lst").asString(), width);
    }

    private static JsonNode json(String file) throws IOException {
        String text = Files.readString(vectors().resolve("examples").resolve(file));
        return StrictJson.parse(text.substring(text.indexOf('{')).replaceAll("\\n\\s*", ""));
    }

    private static Map<Long, Integer> statusesIn(String section) throws IOException {
        String draft = Files.readString(vectors().resolve("draft-ietf-oauth-status-list.md"));
        int from = draft.indexOf("## " + section + " Status List");
        Matcher status =
                STATUS.matcher(draft.substring(from, draft.indexOf("JSON encoding", from)));
        Map<Long, Integer> statuses = new TreeMap<>();
        while (status.find())
            statuses.put(Long.parseLong(status.group(1)), Integer.parseInt(status.group(2), 2));
        assertThat(statuses).isNotEmpty();
        return statuses;
    }

    private static Path vectors() {
        String root = System.getProperty("stapel.project.root", ".");
        String fallback = Path.of(root, "..", "shared", "vectors").toString();
        Path vectors = Path.of(System.getProperty("stapel.vectors", fallback), "token-status-list");
        assumeTrue(Files.isDirectory(vectors), () -> "no published vectors in " + vectors);
        return vectors;
    }
}
