package org.stapel.verifier.verification;

import org.stapel.credential.verification.CheckName;
import org.stapel.credential.verification.Finding;
import org.stapel.credential.verification.Purpose;
import org.stapel.credential.verification.Report;
import org.stapel.credential.verification.Verdict;
import org.stapel.credential.verification.VerifyCredential;

import java.time.Instant;
import java.time.InstantSource;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Checks what a person hands in, from finding the credential to the report; keeps nothing.
public final class CheckSubmission {
    private final UnpackSubmission unpacking;
    private final VerifyCredential verifying;
    private final InstantSource clock;

    public CheckSubmission(
            UnpackSubmission unpacking, VerifyCredential verifying, InstantSource clock) {
        this.unpacking = unpacking;
        this.verifying = verifying;
        this.clock = clock;
    }

    /// What came out.
    public sealed interface Checked {}

    /// @param unverifiedCredential what was checked, to try again with; empty where none was found
    /// @param host where a link led, if it was one
    public record Answered(
            Report report,
            Origin origin,
            Optional<String> host,
            Optional<String> unverifiedCredential)
            implements Checked {}

    /// Nothing was verified; the code says why.
    public record NothingToCheck(String code) implements Checked {}

    /// @param asOf the moment to judge at; empty for now
    public Checked check(Submission submission, Purpose purpose, Optional<Instant> asOf) {
        return switch (unpacking.unpack(submission)) {
            case Unpacked.Credential(var credential, var origin, var host) ->
                    new Answered(
                            verifying.verify(credential, purpose, asOf),
                            origin,
                            host,
                            Optional.of(credential));
            case Unpacked.NoCredential(var code) when code.equals("pdf_modified") ->
                    new Answered(
                            modified(purpose, asOf),
                            Origin.PDF,
                            Optional.empty(),
                            Optional.empty());
            case Unpacked.NoCredential(var code) -> new NothingToCheck(code);
        };
    }

    /// A PDF that someone saved again may show one thing and carry another: never valid.
    private Report modified(Purpose purpose, Optional<Instant> asOf) {
        Instant now = clock.instant();
        var finding =
                new Finding(
                        CheckName.FORMAT,
                        Finding.Result.FAILED,
                        "pdf_modified",
                        Map.of(),
                        new LinkedHashMap<>(Map.of("file", "PDF with more than one revision")));
        return new Report(
                Verdict.INVALID,
                purpose,
                now,
                asOf.orElse(now),
                List.of(finding),
                Optional.empty());
    }
}
