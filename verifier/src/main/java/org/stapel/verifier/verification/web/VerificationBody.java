package org.stapel.verifier.verification.web;

import org.jspecify.annotations.Nullable;
import org.stapel.credential.verification.Finding;
import org.stapel.credential.verification.Report;
import org.stapel.service.web.Texts;
import org.stapel.verifier.verification.CheckSubmission;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/// The answer of the verification API.
///
/// @param origin how the credential came here: `text`, `file`, `pdf`, `qr`, `link`
/// @param content what the issuer signed; null when no signature holds
record VerificationBody(
        String verdict,
        String headline,
        String purpose,
        Instant checkedAt,
        Instant asOf,
        String origin,
        List<FindingBody> findings,
        @Nullable Map<String, Object> content) {

    VerificationBody {
        findings = List.copyOf(findings);
    }

    /// One finding.
    ///
    /// @param sentence for the asked audience, by default the one that the purpose goes with
    /// @param sentences for `employer`, `officer` and `developer`
    record FindingBody(
            String check,
            String result,
            String code,
            String title,
            String sentence,
            Map<String, String> sentences,
            Map<String, String> evidence) {}

    static VerificationBody of(
            CheckSubmission.Answered answered,
            Reader reader,
            Optional<Audience> audience,
            Texts texts) {
        Report report = answered.report();
        Audience listener = audience.orElse(Audience.of(report.purpose()));
        Words words = new Words(texts, reader);
        FindingWords told = new FindingWords(words, report.checkedAt());
        return new VerificationBody(
                report.verdict().name(),
                new VerdictWords(words, told).told(report, listener).headline(),
                CheckForm.name(report.purpose()),
                report.checkedAt(),
                report.asOf(),
                answered.origin().name().toLowerCase(Locale.ROOT),
                report.findings().stream().map(f -> finding(f, told, listener)).toList(),
                report.content().map(ContentJson::of).orElse(null));
    }

    private static FindingBody finding(Finding finding, FindingWords told, Audience listener) {
        return new FindingBody(
                finding.check().name(),
                finding.result().name(),
                finding.code(),
                told.title(finding),
                told.sentence(finding, listener),
                Map.of(
                        "employer", told.sentence(finding, Audience.EMPLOYER),
                        "officer", told.sentence(finding, Audience.OFFICER),
                        "developer", told.sentence(finding, Audience.DEVELOPER)),
                finding.evidence());
    }
}
