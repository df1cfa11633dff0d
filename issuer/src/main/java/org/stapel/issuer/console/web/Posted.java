package org.stapel.issuer.console.web;

import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;
import org.stapel.credential.model.AwardKind;
import org.stapel.issuer.console.AwardForm;

import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;

/// What a browser sent with an award form.
record Posted(MultiValueMap<String, String> parameters) {
    static final Posted NONE = new Posted(new LinkedMultiValueMap<>());
    private static final Pattern KEY = Pattern.compile("[!-~]{1,200}");

    /// What the pressed button asks for.
    enum Step {
        EDIT,
        MORE,
        CHECK,
        SIGN
    }

    Step step() {
        if (!more().isEmpty()) return Step.MORE;
        return switch (first("step")) {
            case "edit" -> Step.EDIT;
            case "sign" -> Step.SIGN;
            default -> Step.CHECK;
        };
    }

    /// The rows to which one more is wanted.
    String more() {
        return first("more");
    }

    boolean warningsAccepted() {
        return first("accept").equals("yes");
    }

    /// Makes a second press of the same button the same act.
    Optional<String> key() {
        return Optional.of(first("key")).filter(key -> KEY.matcher(key).matches());
    }

    AwardForm form(AwardKind kind) {
        return AwardForm.posted(kind, parameters);
    }

    private String first(String name) {
        return Objects.requireNonNullElse(parameters.getFirst(name), "");
    }

    /// Without what was sent, which is personal data.
    @Override
    public String toString() {
        return "Posted";
    }
}
