package org.stapel.verifier.verification.web;

import org.jspecify.annotations.Nullable;
import org.springframework.web.multipart.MultipartFile;
import org.stapel.credential.encoding.Bytes;
import org.stapel.credential.encoding.RefusedInput;
import org.stapel.credential.verification.Purpose;
import org.stapel.service.limit.Limits;
import org.stapel.verifier.verification.Submission;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// What a reader fills in or a client sends; every field may be absent.
record CheckForm(
        @Nullable String credential,
        @Nullable MultipartFile file,
        @Nullable String purpose,
        @Nullable String asOf,
        @Nullable String zone,
        @Nullable String audience,
        @Nullable String language) {

    static List<String> purposes() {
        return Arrays.stream(Purpose.values()).map(CheckForm::name).toList();
    }

    static String name(Purpose purpose) {
        return purpose.name().toLowerCase(Locale.ROOT);
    }

    /// The file where there is one, else the text.
    ///
    /// @throws RefusedInput with code `too_large`
    Submission submission() {
        return file == null || file.isEmpty() ? text() : content(file);
    }

    private Submission text() {
        String text = given(credential);
        if (text.length() > Limits.TOKEN)
            throw new RefusedInput("too_large", "/credential", "a credential is at most 256 KiB");
        return new Submission.Text(text);
    }

    private static Submission content(MultipartFile file) {
        if (file.getSize() > Limits.UPLOAD)
            throw new RefusedInput("too_large", "/file", "a file is at most 10 MiB");
        try {
            return new Submission.File(Bytes.of(file.getBytes()));
        } catch (IOException e) {
            throw new UncheckedIOException("the uploaded file cannot be read", e);
        }
    }

    /// HIRING unless another is named.
    ///
    /// @throws RefusedInput for a purpose that there is not
    Purpose readPurpose() {
        String name = given(purpose);
        if (name.isEmpty()) return Purpose.HIRING;
        return Arrays.stream(Purpose.values())
                .filter(p -> name(p).equals(name.toLowerCase(Locale.ROOT)))
                .findFirst()
                .orElseThrow(
                        () -> new RefusedInput("bad_value", "/purpose", "one of " + purposes()));
    }

    Optional<Instant> moment(Reader reader, Instant now) {
        return Moment.read(given(asOf), reader, now);
    }

    /// @throws RefusedInput for an audience that there is not
    Optional<Audience> readAudience() {
        String name = given(audience);
        if (name.isEmpty()) return Optional.empty();
        return Optional.of(
                Audience.named(name)
                        .orElseThrow(() ->
                                new RefusedInput(
                                        "bad_value",
                                        "/audience",
                                        "one of employer, officer, developer")));
    }

    /// What the page shows again; never the credential.
    Shown shown() {
        String name = given(purpose);
        return new Shown(
                purposes().contains(name) ? name : name(Purpose.HIRING), given(asOf), given(zone));
    }

    /// The choices of a form, to be shown again.
    record Shown(String purpose, String asOf, String zone) {}

    static String given(@Nullable String value) {
        return value == null ? "" : value.strip();
    }
}
