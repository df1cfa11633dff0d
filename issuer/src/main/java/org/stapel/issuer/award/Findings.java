package org.stapel.issuer.award;

import org.stapel.credential.profile.LintFinding;

import java.util.List;
import java.util.Map;

/// Findings that intake itself makes, and findings moved below a pointer.
final class Findings {
    private Findings() {}

    static LintFinding error(String code, String pointer) {
        return new LintFinding("schema", LintFinding.Severity.ERROR, code, pointer, Map.of());
    }

    static List<LintFinding> below(String pointer, List<LintFinding> findings) {
        return findings.stream()
                .map(f ->
                        new LintFinding(
                                f.rule(),
                                f.severity(),
                                f.code(),
                                pointer + f.pointer(),
                                f.parameters()))
                .toList();
    }
}
