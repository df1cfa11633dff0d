package org.stapel.verifier.stacking.web.page;

import org.stapel.credential.verification.CredentialContent;
import org.stapel.credential.verification.Finding;
import org.stapel.credential.verification.Report;
import org.stapel.verifier.stacking.SameSubject;
import org.stapel.verifier.verification.Decisive;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/// The verdict on one credential in one line, with the words of the check page.
record VerdictSentence(Report report, Say say) {

    /// `ok`, `no` or `unknown`.
    String mark() {
        return switch (report.verdict()) {
            case VALID -> "ok";
            case INVALID -> "no";
            case UNDETERMINED -> "unknown";
        };
    }

    String sentence() {
        if (isSomeoneElses()) return say.text("someone-else", Map.of("name", name()));
        Optional<Finding> decisive = Decisive.of(report);
        return decisive.flatMap(finding -> say.find(verdict() + "." + finding.code()))
                .or(() -> decisive.flatMap(this::withTitle))
                .or(() -> say.find(verdict()))
                .orElseThrow();
    }

    boolean isSomeoneElses() {
        return report.findings().stream()
                .anyMatch(finding -> finding.code().equals(SameSubject.SOMEONE_ELSE));
    }

    private String name() {
        return report.content().flatMap(CredentialContent::personName).orElse("");
    }

    private String verdict() {
        return "verdict." + lower(report.verdict());
    }

    private Optional<String> withTitle(Finding finding) {
        String result = "check." + lower(finding.check()) + "." + lower(finding.result());
        return Stream.of("code." + finding.code(), result)
                .flatMap(key -> say.find(key + ".title").stream())
                .filter(title -> !title.contains("{"))
                .findFirst()
                .flatMap(title -> say.find(verdict()).map(verdict -> verdict + ". " + title));
    }

    private static String lower(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT);
    }
}
