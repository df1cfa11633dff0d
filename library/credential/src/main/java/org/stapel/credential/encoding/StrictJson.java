package org.stapel.credential.encoding;

import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.json.JsonReadFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;

/// The one JSON parser for text that came from outside (RFC 8259 within I-JSON, RFC 7493).
///
/// Nothing is repaired: no replacement characters, no last-key-wins, no rounding of numbers.
/// Limits: nesting 32, strings 256 KiB, numbers 32 digits, integers within ±(2⁵³ − 1).
public final class StrictJson {
    /// Nesting of arrays and objects.
    public static final int MAX_DEPTH = 32;

    /// Characters of one string.
    public static final int MAX_STRING = 256 * 1024;

    private static final JsonMapper MAPPER =
            JsonMapper.builder(
                            JsonFactory.builder()
                                    .streamReadConstraints(
                                            StreamReadConstraints.builder()
                                                    .maxNestingDepth(MAX_DEPTH + 2)
                                                    .maxStringLength(MAX_STRING)
                                                    .maxNameLength(1024)
                                                    .maxNumberLength(Integer.MAX_VALUE)
                                                    .build())
                                    // let through here only to be named a bad number by the reader
                                    .enable(JsonReadFeature.ALLOW_NON_NUMERIC_NUMBERS)
                                    .build())
                    .build();

    private StrictJson() {}

    /// Parses one JSON value.
    ///
    /// @throws RefusedInput with code `bad_encoding`, `too_deep`, `too_large`, `bad_number`,
    ///   `duplicate_key` or `malformed_json`, and the pointer of the place
    public static JsonNode parse(String text) {
        Text.refuseUnencodable(text, () -> "");
        if (text.startsWith("\uFEFF"))
            throw new RefusedInput("bad_encoding", "text starts with a byte order mark");
        try (JsonParser parser = MAPPER.createParser(text)) {
            return new TreeReader(parser).read();
        } catch (StreamConstraintsException e) {
            throw new RefusedInput("too_large", "a string or name in the JSON is too long");
        } catch (JacksonException e) {
            throw new RefusedInput("malformed_json", "not well-formed JSON " + place(e));
        }
    }

    /// Parses one JSON value from its UTF-8 form.
    ///
    /// @throws RefusedInput as [#parse(String)], and `bad_encoding` where the bytes are not UTF-8
    public static JsonNode parse(Bytes utf8) {
        return parse(decodeUtf8(utf8));
    }

    private static String decodeUtf8(Bytes utf8) {
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(utf8.toArray()))
                    .toString();
        } catch (CharacterCodingException e) {
            throw new RefusedInput("bad_encoding", "the bytes are not UTF-8");
        }
    }

    private static String place(JacksonException e) {
        var location = e.getLocation();
        return location == null
                ? ""
                : "at line " + location.getLineNr() + ", column " + location.getColumnNr();
    }
}
