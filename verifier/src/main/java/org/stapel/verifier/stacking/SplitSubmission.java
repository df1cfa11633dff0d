package org.stapel.verifier.stacking;

import org.stapel.credential.encoding.Bytes;
import org.stapel.credential.encoding.RefusedInput;
import org.stapel.credential.encoding.StrictJson;
import org.stapel.verifier.verification.Submission;

import tools.jackson.databind.JsonNode;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/// Takes apart what holds several credentials: a text with one to a line or paragraph, which mail
/// programs may have broken into lines, or a JSON array. Whether each is one, the check says.
public final class SplitSubmission {
    private static final Pattern PARAGRAPHS = Pattern.compile("\\R\\s*\\R");
    private static final List<String> ARRAYS = List.of("credentials", "verifiableCredential");

    private SplitSubmission() {}

    /// At least one, unless there is nothing but white space.
    public static List<Submission> of(Submission submission) {
        return switch (submission) {
            case Submission.Text(var text) -> texts(text);
            case Submission.File(var content) -> file(submission, content);
        };
    }

    private static List<Submission> file(Submission whole, Bytes content) {
        if (content.length() == 0) return List.of();
        List<Submission> texts = utf8(content).map(SplitSubmission::texts).orElse(List.of());
        return texts.size() > 1 ? texts : List.of(whole);
    }

    private static List<Submission> texts(String text) {
        String stripped = text.strip();
        List<String> parts =
                stripped.startsWith("{") || stripped.startsWith("[")
                        ? json(stripped)
                        : lines(stripped);
        return parts.stream().<Submission>map(Submission.Text::new).toList();
    }

    private static List<String> json(String text) {
        try {
            JsonNode json = StrictJson.parse(text);
            if (json.isArray()) return members(json);
            return ARRAYS.stream()
                    .map(json::path)
                    .filter(JsonNode::isArray)
                    .map(SplitSubmission::members)
                    .findFirst()
                    .orElse(List.of(text));
        } catch (RefusedInput _) {
            return List.of(text);
        }
    }

    private static List<String> members(JsonNode array) {
        return array.valueStream()
                .map(member -> member.isString() ? member.stringValue() : member.toString())
                .toList();
    }

    private static List<String> lines(String text) {
        List<String> parts = new ArrayList<>();
        for (String paragraph : PARAGRAPHS.split(text)) {
            StringBuilder part = new StringBuilder();
            for (String line : paragraph.lines().map(String::strip).toList()) {
                if (begins(line) && !isBroken(part)) {
                    add(part, parts);
                    part.setLength(0);
                }
                part.append(line).append('\n');
            }
            add(part, parts);
        }
        return parts;
    }

    /// A header in base64url begins with `{"`.
    private static boolean begins(String line) {
        return line.startsWith("eyJ")
                || line.startsWith("https://")
                || line.startsWith("http://")
                || line.startsWith("{");
    }

    /// Where a line ends between two segments, the next one belongs to it.
    private static boolean isBroken(StringBuilder part) {
        return part.toString().stripTrailing().endsWith(".");
    }

    private static void add(StringBuilder part, List<String> parts) {
        String text = part.toString().strip();
        if (!text.isEmpty()) parts.add(text);
    }

    private static Optional<String> utf8(Bytes content) {
        try {
            ByteBuffer bytes = ByteBuffer.wrap(content.toArray());
            return Optional.of(StandardCharsets.UTF_8.newDecoder().decode(bytes).toString())
                    .filter(text -> !text.startsWith("%PDF-"));
        } catch (CharacterCodingException _) {
            return Optional.empty();
        }
    }
}
