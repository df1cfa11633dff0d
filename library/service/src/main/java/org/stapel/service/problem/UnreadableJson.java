package org.stapel.service.problem;

import org.stapel.credential.encoding.RefusedInput;

import tools.jackson.core.JacksonException;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.core.exc.StreamReadException;
import tools.jackson.databind.exc.InvalidNullException;
import tools.jackson.databind.exc.MismatchedInputException;
import tools.jackson.databind.exc.UnrecognizedPropertyException;
import tools.jackson.databind.exc.ValueInstantiationException;

import java.util.stream.Collectors;

/// Says of a JSON body that could not be read what is wrong with it, and where.
final class UnreadableJson {
    private UnreadableJson() {}

    static Fault faultOf(JacksonException refusal) {
        var pointer = pointerOf(refusal);
        return switch (refusal) {
            case UnrecognizedPropertyException unknown ->
                    new Fault(
                            "unknown_field",
                            pointer,
                            "unknown field " + shown(unknown.getPropertyName()));
            case StreamConstraintsException limit -> overLimit(limit, pointer);
            case StreamReadException broken -> broken(broken, pointer);
            case ValueInstantiationException refused -> refusedValue(refused, pointer);
            case InvalidNullException _ ->
                    new Fault("missing_field", pointer, "a value is missing");
            case MismatchedInputException mismatch -> mismatch(mismatch, pointer);
            default -> new Fault("malformed_json", pointer, "the JSON cannot be read");
        };
    }

    private static Fault overLimit(StreamConstraintsException limit, String pointer) {
        var message = String.valueOf(limit.getOriginalMessage());
        if (message.contains("nesting depth"))
            return new Fault("too_deep", pointer, "nested deeper than 32");
        if (message.contains("Number"))
            return new Fault("bad_number", pointer, "a number is longer than 32 digits");
        return new Fault("too_long", pointer, "a text is longer than 256 KiB");
    }

    private static Fault broken(StreamReadException broken, String pointer) {
        var message = String.valueOf(broken.getOriginalMessage());
        if (message.startsWith("Duplicate"))
            return new Fault("duplicate_key", pointer, "a name stands twice in one object");
        return new Fault(
                "malformed_json",
                pointer,
                "not well-formed at line "
                        + broken.getLocation().getLineNr()
                        + ", column "
                        + broken.getLocation().getColumnNr());
    }

    private static Fault refusedValue(ValueInstantiationException refused, String pointer) {
        return switch (refused.getCause()) {
            case RefusedInput input ->
                    new Fault(input.code(), joined(pointer, input.pointer()), message(input));
            case IllegalArgumentException argument ->
                    new Fault("bad_value", pointer, message(argument));
            case NullPointerException _ ->
                    new Fault("missing_field", pointer, "a field is missing");
            case null, default -> new Fault("bad_value", pointer, "a value is not allowed");
        };
    }

    private static Fault mismatch(MismatchedInputException mismatch, String pointer) {
        var message = String.valueOf(mismatch.getOriginalMessage());
        if (message.startsWith("No content"))
            return new Fault("missing_body", "", "the request has no content");
        if (message.startsWith("Missing") || message.startsWith("Null value for creator"))
            return new Fault("missing_field", pointer, "a field is missing");
        if (message.startsWith("Trailing token"))
            return new Fault("malformed_json", pointer, "text follows the JSON value");
        return new Fault("wrong_type", pointer, "a value has the wrong type");
    }

    private static String joined(String pointer, String inner) {
        return pointer.endsWith(inner) ? pointer : pointer + inner;
    }

    private static String message(RuntimeException refusal) {
        return String.valueOf(refusal.getMessage());
    }

    private static String shown(String name) {
        return name.length() > 64 ? name.substring(0, 64) + "…" : name;
    }

    /// RFC 6901.
    private static String pointerOf(JacksonException refusal) {
        return refusal.getPath().stream()
                .map(step ->
                        "/"
                                + (step.getPropertyName() == null
                                        ? Integer.toString(step.getIndex())
                                        : escaped(step.getPropertyName())))
                .collect(Collectors.joining());
    }

    private static String escaped(String name) {
        return shown(name.replace("~", "~0").replace("/", "~1"));
    }
}
