package org.stapel.verifier.verification.web;

import org.stapel.credential.verification.Finding;
import org.stapel.credential.verification.Report;
import org.stapel.credential.verification.Verdict;
import org.stapel.service.web.Texts;
import org.stapel.verifier.verification.CheckSubmission;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/// The answer as the page shows it.
///
/// @param compare whether the reader came from something that nobody signed
/// @param retry what to send again when we could not tell
record CheckAnswer(
        VerdictWords.Told verdict,
        List<FindingWords.Told> findings,
        List<FactWords.Fact> facts,
        boolean compare,
        Optional<String> host,
        Optional<String> retry) {

    CheckAnswer {
        findings = List.copyOf(findings);
        facts = List.copyOf(facts);
    }

    static CheckAnswer of(CheckSubmission.Answered answered, Reader reader, Texts texts) {
        Report report = answered.report();
        Audience audience = Audience.of(report.purpose());
        Words words = new Words(texts, reader);
        FindingWords findings = new FindingWords(words, report.checkedAt());
        return new CheckAnswer(
                new VerdictWords(words, findings).told(report, audience),
                shown(report).stream().map(f -> findings.told(f, audience)).toList(),
                report.content()
                        .map(content -> new FactWords(words).told(content))
                        .orElse(List.of()),
                answered.origin().hasUnsignedView(),
                answered.host()
                        .map(host -> words.say("checking.compare-host", Map.of("host", host))),
                report.verdict() == Verdict.UNDETERMINED
                        ? answered.unverifiedCredential()
                        : Optional.empty());
    }

    /// A plain pass of a technical check says nothing to a reader who is no developer; neither does
    /// a question about several credentials that one credential cannot raise.
    private static List<Finding> shown(Report report) {
        if (Audience.of(report.purpose()) == Audience.DEVELOPER) return report.findings();
        return report.findings().stream()
                .filter(CheckAnswer::tellsSomething)
                .filter(f -> report.purpose().requires(f.check()) || !isOpenAside(f))
                .toList();
    }

    /// What the purpose does not ask for and could not be answered is no news.
    private static boolean isOpenAside(Finding finding) {
        return finding.result() == Finding.Result.UNKNOWN
                || finding.code().equals("profile_partly_checked");
    }

    private static boolean tellsSomething(Finding finding) {
        if (finding.code().equals("needs_format")) return false;
        return switch (finding.check()) {
            case FORMAT, SCHEMA, CONSISTENT, ISSUER_CONTROLS_KEY, PROFILE, FRESHNESS ->
                    finding.result() != Finding.Result.PASSED
                            && finding.result() != Finding.Result.NOT_ASKED;
            case SAME_SUBJECT -> finding.result() != Finding.Result.NOT_ASKED;
            case PROOF, ISSUER_RECOGNISED, ISSUER_ENTITLED, VALIDITY, STATUS, HOLDER_BINDING ->
                    true;
        };
    }
}
