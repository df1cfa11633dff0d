package org.stapel.issuer.delivery.words;

import org.stapel.credential.verification.Finding;
import org.stapel.credential.verification.Report;
import org.stapel.service.web.Language;
import org.stapel.service.web.Texts;

import java.util.Set;

/// One verdict in words, with its mark: `ok`, `no` or `unknown`.
public record VerdictWords(String mark, String headline, String sentence) {
    private static final Set<String> TOLD =
            Set.of("revoked", "suspended", "superseded", "expired", "not_yet_valid");

    public static VerdictWords of(Report report, Texts texts, Language language) {
        return switch (report.verdict()) {
            case VALID -> words("ok", "valid", texts, language);
            case UNDETERMINED -> words("unknown", "undetermined", texts, language);
            case INVALID -> words("no", reason(report), texts, language);
        };
    }

    private static String reason(Report report) {
        return report.findings().stream()
                .filter(finding -> finding.result() == Finding.Result.FAILED)
                .filter(finding -> report.purpose().requires(finding.check()))
                .findFirst()
                .map(Finding::code)
                .filter(TOLD::contains)
                .orElse("broken");
    }

    private static VerdictWords words(String mark, String key, Texts texts, Language language) {
        String prefix = "delivery.verdict." + key;
        return new VerdictWords(
                mark, texts.text(language, prefix), texts.text(language, prefix + ".sentence"));
    }
}
