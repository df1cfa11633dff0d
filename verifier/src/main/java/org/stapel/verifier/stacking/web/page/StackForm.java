package org.stapel.verifier.stacking.web.page;

import org.springframework.util.MultiValueMap;
import org.springframework.web.multipart.MultipartFile;
import org.stapel.credential.encoding.Bytes;
import org.stapel.verifier.stacking.SplitSubmission;
import org.stapel.verifier.verification.Submission;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/// What a learner hands in; every field may be absent.
///
/// @param qualification id of the one that was chosen; empty where none was
record StackForm(List<Given> given, String qualification) {
    private static final int NAME = 80;

    StackForm {
        given = List.copyOf(given);
    }

    /// One thing that was handed in.
    ///
    /// @param file its name on the learner's device, to be shown again; empty for what was pasted
    record Given(Optional<String> file, Submission submission) {}

    static StackForm of(
            MultiValueMap<String, String> fields, MultiValueMap<String, MultipartFile> files) {
        List<Given> given = new ArrayList<>();
        for (MultipartFile file : files.getOrDefault("file", List.of()))
            for (Submission one : SplitSubmission.of(content(file)))
                given.add(new Given(name(file), one));
        for (String text : fields.getOrDefault("credential", List.of()))
            for (Submission one : SplitSubmission.of(new Submission.Text(text)))
                given.add(new Given(Optional.empty(), one));
        String chosen = Objects.requireNonNullElse(fields.getFirst("qualification"), "");
        return new StackForm(given, chosen.strip());
    }

    List<Submission> submissions() {
        return given.stream().map(Given::submission).toList();
    }

    private static Submission content(MultipartFile file) {
        try {
            return new Submission.File(Bytes.of(file.getBytes()));
        } catch (IOException e) {
            throw new UncheckedIOException("the uploaded file cannot be read", e);
        }
    }

    private static Optional<String> name(MultipartFile file) {
        return Optional.ofNullable(file.getOriginalFilename())
                .map(String::strip)
                .filter(name -> !name.isEmpty())
                .map(name -> name.length() <= NAME ? name : name.substring(0, NAME) + "…");
    }
}
