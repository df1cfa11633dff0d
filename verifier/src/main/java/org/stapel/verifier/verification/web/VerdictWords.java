package org.stapel.verifier.verification.web;

import org.stapel.credential.verification.CredentialContent;
import org.stapel.credential.verification.Report;
import org.stapel.credential.verification.Verdict;
import org.stapel.verifier.verification.Decisive;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/// The one verdict in words: what it is, to whom the credential was issued, what to do.
record VerdictWords(Words words, FindingWords findings) {

    /// As it stands at the top of the page.
    ///
    /// @param style `ok`, `no` or `unknown`
    /// @param candidate the question that only the reader can answer; empty where nothing is signed
    record Told(
            String style,
            String headline,
            Optional<String> candidate,
            Optional<String> sentence,
            String checked,
            String copyable) {}

    Told told(Report report, Audience audience) {
        String headline = headline(report);
        return new Told(
                style(report.verdict()),
                headline,
                report.verdict() == Verdict.INVALID ? Optional.empty() : candidate(report),
                Decisive.of(report).map(finding -> findings.sentence(finding, audience)),
                checked(report),
                copyable(report, headline));
    }

    private static String style(Verdict verdict) {
        return switch (verdict) {
            case VALID -> "ok";
            case INVALID -> "no";
            case UNDETERMINED -> "unknown";
        };
    }

    private String headline(Report report) {
        String verdict = "verdict." + report.verdict().name().toLowerCase(Locale.ROOT);
        return Decisive.of(report)
                .flatMap(finding -> words.find(verdict + "." + finding.code()))
                .orElseGet(() -> words.say(verdict));
    }

    private Optional<String> candidate(Report report) {
        return report.content()
                .flatMap(CredentialContent::personName)
                .map(name -> words.say("verdict.candidate", Map.of("name", name)));
    }

    private String checked(Report report) {
        String purpose = words.say("purpose." + report.purpose().name().toLowerCase(Locale.ROOT));
        String now = words.dateTime(report.checkedAt());
        boolean past = !report.asOf().equals(report.checkedAt());
        return past
                ? words.texts()
                        .sentence(
                                words.reader().language(),
                                "verdict.checked-as-of",
                                Map.of(
                                        "purpose",
                                        purpose,
                                        "when",
                                        now,
                                        "asOf",
                                        words.date(report.asOf())))
                : words.texts()
                        .sentence(
                                words.reader().language(),
                                "verdict.checked",
                                Map.of("purpose", purpose, "when", now));
    }

    private String copyable(Report report, String headline) {
        Map<String, String> values =
                Map.of(
                        "verdict",
                        report.verdict() == Verdict.VALID ? words.say("copy.valid") : headline,
                        "when",
                        words.shortDateTime(report.checkedAt()),
                        "what",
                        report.content().map(this::what).orElse(""));
        return words.texts().sentence(words.reader().language(), "copy.line", values).strip();
    }

    private String what(CredentialContent content) {
        String language = words.reader().language().tag();
        return Stream.of(
                        content.title().map(title -> title.best(language)),
                        content.personName(),
                        content.issuerName().map(name -> name.best(language)),
                        Optional.of(content.credentialId()))
                .flatMap(Optional::stream)
                .reduce("", (line, part) -> line + ", " + part);
    }
}
